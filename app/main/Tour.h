#pragma once

#include <QString>

namespace frontpaw {

/// `frontpaw tour DIR`: the main job in the real window of a fresh demo in a temporary folder, a picture for
/// each step. Offscreen without a display. The exit code.
int runTour(int argc, char** argv, const QString& folder);

} // namespace frontpaw
