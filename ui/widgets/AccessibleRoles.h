#pragma once

namespace frontpaw::ui {

/// Tells Qt what our painted widgets are to a screen reader: static texts, the code field, announcements.
/// Called by the constructors of those widgets; only the first call does something.
void registerAccessibleRoles();

} // namespace frontpaw::ui
