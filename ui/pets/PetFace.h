#pragma once

namespace frontpaw::clinic {
struct Pet;
}

namespace frontpaw::ui {

class Avatar;

/// Shows a pet's photo, or a drawing of its species on a ground that stays the same for the same pet.
void showFace(Avatar& avatar, const clinic::Pet& pet);

} // namespace frontpaw::ui
