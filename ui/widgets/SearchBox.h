#pragma once

#include <QPointer>
#include <QWidget>

class QAbstractItemView;
class QLineEdit;

namespace frontpaw::ui {

class Button;
class KeyHint;

/// The one large box on top of the window. "/" leads to it from anywhere in the window; a cross clears it.
/// Arrow keys can drive a list of hits while the cursor stays in the box.
class SearchBox final : public QWidget
{
    Q_OBJECT

public:
    /// `name` "desk" makes the object names "deskSearchBox", "deskSearchEdit", "deskSearchClearButton".
    explicit SearchBox(const QString& name, QWidget* parent = nullptr);

    void setPlaceholder(const QString& placeholder); ///< also the accessible name
    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    void clear();
    [[nodiscard]] QLineEdit& edit() const { return *m_edit; }
    /// Up, down, page up and page down go to `view`; null for none.
    void drive(QAbstractItemView* view);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// By the user, or by clear().
    void textEdited(const QString& text);
    /// Enter, with what was held: Ctrl+Enter is another wish than Enter.
    void submitted(Qt::KeyboardModifiers modifiers);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyTheme();
    void nameClearButton();
    [[nodiscard]] bool handledKey(QKeyEvent& event);

    QLineEdit* m_edit;
    KeyHint* m_hint;
    Button* m_clear;
    QPointer<QAbstractItemView> m_driven;
};

} // namespace frontpaw::ui
