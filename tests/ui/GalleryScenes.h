#pragma once

class QWidget;

namespace frontpaw::test {

// What stands in the middle of the gallery's window; owned by `window`.
QWidget* homeScene(QWidget& window);
QWidget* codeScene(QWidget& window);
QWidget* profileScene(QWidget& window);
QWidget* myPetsScene(QWidget& window);
QWidget* partsScene(QWidget& window);
QWidget* shortcutsScene(QWidget& window);

} // namespace frontpaw::test
