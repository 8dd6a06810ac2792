#pragma once

#include "base/SecretArena.h"

#include <QWidget>

namespace frontpaw::ui {

/// One-time codes: one field drawn as boxes. Not a QLineEdit, which keeps its text in ordinary memory, in an
/// undo stack and on the accessibility bus. The digits live in one guarded slot, leave it once by take(), and
/// are never shown to the clipboard or to a screen reader, which hears "3 of 6 digits typed".
///
/// Digits of any script, and pasted sentences that hold a code, are understood. Boxes run from left to right
/// in every language.
class CodeField : public QWidget
{
    Q_OBJECT

public:
    enum class Show {
        Digits,
        Dots,
    };

    static constexpr int shortest = 4;
    static constexpr int longest = 12;

    /// `name` "code" makes the object name "codeField". `length` is clamped to shortest-longest.
    explicit CodeField(const QString& name, int length, QWidget* parent = nullptr);

    /// Wipes what is there when it changes.
    void setLength(int length);
    [[nodiscard]] int length() const { return m_length; }
    /// From how many digits on Enter submits; all of them unless told otherwise.
    void setSubmittable(int digits);
    [[nodiscard]] int typed() const { return m_typed; }
    [[nodiscard]] bool isComplete() const { return m_typed == m_length; }

    /// The digits as ASCII, zeros behind; the field is left without them and shows dots until it is cleared
    /// or typed into again. A null slot when nothing is typed.
    [[nodiscard]] SecretSlot take();
    /// Wipes the digits.
    void clear();

    /// Red edges, and the sentence as accessible description; the page shows it in a ProblemLine. Empty takes
    /// it away; so does typing.
    void setProblem(const QString& problem);

    /// What a screen reader is told.
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] QString describedText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

signals:
    void typedChanged(int typed);
    /// The last missing digit came, typed or pasted.
    void completed();
    /// Enter, with enough digits there.
    void submitted();

protected:
    CodeField(const QString& name, int length, Show show, QWidget* parent);

    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect box(int index) const;
    [[nodiscard]] bool edited(QKeyEvent& event);
    void type(QStringView text);
    void typeDigit(int digit);
    void paste(QStringView text);
    void pasteFromClipboard();
    void erase(int index);
    void moveCursor(int to);
    void noteChange(int typedBefore);

    SecretSlot m_digits;
    int m_length;
    int m_submittable;
    int m_typed = 0;
    int m_cursor = 0; ///< 0 to m_typed
    bool m_taken = false;
    Show m_show;
    QString m_problem;
    QWidget* m_current; ///< where the focus ring goes
};

} // namespace frontpaw::ui
