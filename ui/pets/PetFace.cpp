#include "ui/pets/PetFace.h"

#include "clinic/Pet.h"
#include "ui/shell/Phrases.h"
#include "ui/widgets/Avatar.h"

#include <array>

namespace frontpaw::ui {

void showFace(Avatar& avatar, const clinic::Pet& pet)
{
    QPixmap photo;
    if (!pet.thumbnail.isEmpty() && photo.loadFromData(pet.thumbnail)) {
        avatar.showPhoto(photo);
        return;
    }
    static constexpr std::array grounds{Tone::Ok, Tone::Warn, Tone::Accent, Tone::Neutral};
    const auto last = static_cast<unsigned char>(pet.id.bytes().back());
    avatar.showDrawing(Phrases::drawing(pet.species), grounds[last % grounds.size()]);
}

} // namespace frontpaw::ui
