#include "ui/widgets/CodeField.h"

#include "base/Secret.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/AccessibleRoles.h"
#include "ui/widgets/PastedDigits.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

CodeField::CodeField(const QString& name, int length, QWidget* parent)
    : CodeField(name, length, Show::Digits, parent)
{
}

CodeField::CodeField(const QString& name, int length, Show show, QWidget* parent)
    : QWidget(parent)
    , m_digits(SecretArena::shared().take())
    , m_length(std::clamp(length, shortest, longest))
    , m_submittable(m_length)
    , m_show(show)
    , m_current(new QWidget(this))
{
    registerAccessibleRoles();
    setObjectName(name + "Field"_L1);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                        Qt::ImhHiddenText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::IBeamCursor);
    m_current->setAttribute(Qt::WA_TransparentForMouseEvents);
    FocusRing::setTarget(*this, *m_current);
}

void CodeField::setLength(int length)
{
    const int wanted = std::clamp(length, shortest, longest);
    if (wanted == m_length)
        return;
    clear();
    m_length = wanted;
    m_submittable = wanted;
    moveCursor(0);
    updateGeometry();
}

void CodeField::setSubmittable(int digits)
{
    m_submittable = std::clamp(digits, 1, m_length);
}

SecretSlot CodeField::take()
{
    if (m_typed == 0)
        return {};
    SecretSlot taken = std::exchange(m_digits, SecretArena::shared().take());
    const int before = std::exchange(m_typed, 0);
    m_taken = true;
    moveCursor(0);
    noteChange(before);
    return taken;
}

void CodeField::clear()
{
    wipe(m_digits.bytes());
    const int before = std::exchange(m_typed, 0);
    m_taken = false;
    moveCursor(0);
    noteChange(before);
}

void CodeField::setProblem(const QString& problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

QString CodeField::progressText() const
{
    return tr("%1 of %2 digits typed").arg(m_typed).arg(m_length);
}

QString CodeField::describedText() const
{
    QStringList parts{m_problem, progressText(), accessibleDescription()};
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

QVariant CodeField::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImEnabled:
        return true;
    case Qt::ImHints:
        return static_cast<int>(inputMethodHints());
    case Qt::ImCursorRectangle:
        return m_current->geometry();
    case Qt::ImSurroundingText:
    case Qt::ImCurrentSelection:
        return QString();
    default:
        return QWidget::inputMethodQuery(query);
    }
}

void CodeField::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste)) {
        pasteFromClipboard();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_typed >= m_submittable)
            emit submitted();
        else
            event->ignore();
    } else if (!edited(*event)) {
        const QString text = event->text();
        QStringView first(text);
        const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (plain && !first.isEmpty() && digitOf(takeCharacter(first)) >= 0)
            type(text);
        else
            event->ignore();
    }
}

bool CodeField::edited(QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Backspace:
        if (m_cursor > 0) {
            moveCursor(m_cursor - 1);
            erase(m_cursor);
        }
        return true;
    case Qt::Key_Delete:
        erase(m_cursor);
        return true;
    case Qt::Key_Left:
        moveCursor(std::min(m_cursor, m_length - 1) - 1);
        return true;
    case Qt::Key_Right:
        moveCursor(m_cursor + 1);
        return true;
    case Qt::Key_Home:
        moveCursor(0);
        return true;
    case Qt::Key_End:
        moveCursor(m_typed);
        return true;
    default:
        return false;
    }
}

void CodeField::inputMethodEvent(QInputMethodEvent* event)
{
    const QString text = event->commitString();
    if (text.size() > 2) // a keyboard's suggestion "from messages" comes as one piece
        paste(text);
    else
        type(text);
    event->accept();
}

void CodeField::type(QStringView text)
{
    while (!text.isEmpty()) {
        const int digit = digitOf(takeCharacter(text));
        if (digit >= 0)
            typeDigit(digit);
    }
}

void CodeField::typeDigit(int digit)
{
    if (m_cursor >= m_length)
        return;
    const int before = m_typed;
    m_taken = false;
    m_digits.bytes()[static_cast<std::size_t>(m_cursor)] = static_cast<std::byte>('0' + digit);
    m_typed = std::max(m_typed, m_cursor + 1);
    setProblem({});
    moveCursor(m_cursor + 1);
    noteChange(before);
}

void CodeField::paste(QStringView text)
{
    SecretSlot found = SecretArena::shared().take();
    const int count = pastedDigits(text, found.bytes().first(static_cast<std::size_t>(m_length)));
    if (count == 0)
        return;
    const int before = std::exchange(m_typed, count);
    std::fill(found.bytes().begin() + count, found.bytes().end(), std::byte{});
    m_digits = std::move(found);
    m_taken = false;
    setProblem({});
    moveCursor(count);
    noteChange(before == m_length ? 0 : before);
}

void CodeField::pasteFromClipboard()
{
    paste(QGuiApplication::clipboard()->text());
}

void CodeField::erase(int index)
{
    if (index >= m_typed)
        return;
    const auto digits = m_digits.bytes();
    for (int at = index; at < m_typed; ++at)
        digits[static_cast<std::size_t>(at)] = digits[static_cast<std::size_t>(at + 1)];
    const int before = m_typed--;
    digits[static_cast<std::size_t>(m_typed)] = std::byte{};
    setProblem({});
    noteChange(before);
}

void CodeField::moveCursor(int to)
{
    m_cursor = std::clamp(to, 0, m_typed);
    m_current->setGeometry(box(std::min(m_cursor, m_length - 1)));
    updateMicroFocus();
    update();
}

void CodeField::noteChange(int typedBefore)
{
    update();
    if (typedBefore == m_typed)
        return;
    QAccessibleValueChangeEvent event(this, progressText());
    QAccessible::updateAccessibility(&event);
    emit typedChanged(m_typed);
    if (isComplete())
        emit completed();
}

} // namespace frontpaw::ui

#include "ui/widgets/moc_CodeField.cpp"
