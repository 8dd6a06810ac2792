#include "ui/widgets/SearchBox.h"

#include "ui/theme/FocusRing.h"
#include "ui/theme/Paint.h"
#include "ui/theme/PawStyle.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Margins.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QShortcut>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

namespace {

constexpr int edgeRoom = Theme::grid + Theme::half;

} // namespace

SearchBox::SearchBox(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_hint(new KeyHint(u"/"_s, this))
    , m_clear(new Button(name + "SearchClear"_L1, ButtonKind::Quiet, this))
{
    setObjectName(name + "SearchBox"_L1);
    m_edit->setObjectName(name + "SearchEdit"_L1);
    m_edit->setProperty(PawStyle::bareProperty, true);
    m_edit->installEventFilter(this);
    FocusRing::setTarget(*m_edit, *this);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    auto* row = new QHBoxLayout(this);
    row->setSpacing(Theme::half);
    row->addWidget(m_edit, 1);
    row->addWidget(m_hint);
    row->addWidget(m_clear);
    m_clear->setLeading(Icon::Cross);
    m_clear->setFocusPolicy(Qt::NoFocus); // Esc and the keys of the edit do the same
    m_clear->hide();
    nameClearButton();
    applyTheme();

    connect(m_clear, &QPushButton::clicked, this, &SearchBox::clear);
    connect(m_edit, &QLineEdit::textEdited, this, &SearchBox::textEdited);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_hint->setVisible(text.isEmpty());
        m_clear->setVisible(!text.isEmpty());
    });
    auto* slash = new QShortcut(QKeySequence(Qt::Key_Slash), this);
    connect(slash, &QShortcut::activated, m_edit, [this] { m_edit->setFocus(Qt::ShortcutFocusReason); });
}

void SearchBox::setPlaceholder(const QString& placeholder)
{
    m_edit->setPlaceholderText(placeholder);
    m_edit->setAccessibleName(placeholder);
}

QString SearchBox::text() const
{
    return m_edit->text();
}

void SearchBox::setText(const QString& text)
{
    m_edit->setText(text);
}

void SearchBox::clear()
{
    m_edit->clear();
    m_edit->setFocus();
    emit textEdited({});
}

void SearchBox::drive(QAbstractItemView* view)
{
    m_driven = view;
}

QSize SearchBox::sizeHint() const
{
    return {Theme::of(*this).scaled(Theme::formWidth), Theme::of(*this).fieldHeight()};
}

QSize SearchBox::minimumSizeHint() const
{
    return {Theme::formWidth / 2, Theme::of(*this).fieldHeight()};
}

bool SearchBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress && handledKey(*static_cast<QKeyEvent*>(event)))
        return true;
    if (watched == m_edit && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    return QWidget::eventFilter(watched, event);
}

bool SearchBox::handledKey(QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit submitted(event.modifiers() & ~Qt::KeypadModifier);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (m_driven)
            QCoreApplication::sendEvent(m_driven, &event);
        return m_driven != nullptr;
    default:
        return false;
    }
}

void SearchBox::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        applyTheme();
    if (event->type() == QEvent::LanguageChange)
        nameClearButton();
}

void SearchBox::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(*this);
    WidgetPainter painter(*this);
    paintBox(painter, rect(), theme.surface, m_edit->hasFocus() ? theme.accent : theme.strong);
    const QRect glass(edgeRoom, 0, theme.icon() + Theme::half, height());
    paintIcon(painter, Icon::Search, QStyle::visualRect(layoutDirection(), rect(), glass), theme.icon(),
              theme.text);
}

void SearchBox::applyTheme()
{
    const Theme& theme = Theme::of(*this);
    m_edit->setFont(theme.font(TextStep::Lead));
    layout()->setContentsMargins(
        ReadingMargins{.start = edgeRoom + theme.icon() + Theme::grid, .top = 1, .end = edgeRoom, .bottom = 1}
            .on(*this));
}

void SearchBox::nameClearButton()
{
    m_clear->setAccessibleName(tr("Clear the search"));
}

} // namespace frontpaw::ui

#include "ui/widgets/moc_SearchBox.cpp"
