#pragma once

#include "ui/widgets/KeyHints.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;

namespace frontpaw::ui {

class Button;
class PageScroll;
class Text;

/// Shortcuts that belong together, under one heading.
struct ShortcutGroup
{
    QString title{};
    QList<KeyMeaning> keys{};
};

/// Every shortcut on one sheet over the window: not a dialog, so nothing under it stops. Esc, F1, its cross
/// or a click beside it close it, and the keyboard goes back to where it was.
class ShortcutSheet final : public QWidget
{
    Q_OBJECT

public:
    explicit ShortcutSheet(QWidget& window);

    void setTitle(const QString& title);
    void setGroups(const QList<ShortcutGroup>& groups);
    void open();
    void dismiss();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    void nameCloseButton();
    [[nodiscard]] QWidget* groupWidget(const ShortcutGroup& group);

    QWidget* m_panel;
    QHBoxLayout* m_head;
    Text* m_title;
    Button* m_close;
    PageScroll* m_scroll;
    QPointer<QWidget> m_before;
};

} // namespace frontpaw::ui
