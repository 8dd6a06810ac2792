#pragma once

#include <QStringList>
#include <QWidget>

#include <memory>

namespace frontpaw::test {

/// Every widget of ui/widgets in windows that look like the program's, with made-up people. For looking at,
/// and for the tests that measure what is drawn.
class Gallery
{
public:
    [[nodiscard]] static QStringList scenes();
    /// A window of 1280x800 with the scene in it, not yet shown.
    [[nodiscard]] static std::unique_ptr<QWidget> window(const QString& scene);
};

} // namespace frontpaw::test
