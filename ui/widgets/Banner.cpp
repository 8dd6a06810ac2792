#include "ui/widgets/Banner.h"

#include "ui/theme/Paint.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Margins.h"
#include "ui/widgets/Text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

Banner::Banner(const QString& name, Tone tone, QWidget* parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_iconTone(tone)
    , m_message(new Text(TextStep::Body, Weight::Regular, Ink::Plain, this))
    , m_note(new Text(TextStep::Small, Weight::Regular, Ink::Muted, this))
    , m_action(new Button(name + "Action"_L1, ButtonKind::Quiet, this))
{
    setObjectName(name + "Banner"_L1);
    m_message->setObjectName(name + "Message"_L1);
    m_message->setTextFormat(Qt::RichText); // lead and text flow as one; both are escaped
    m_note->setOverflow(Text::Overflow::Elide);
    m_action->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setSpacing(Theme::grid);
    row->addWidget(m_message, 1);
    row->addWidget(m_note);
    row->addWidget(m_action);
    m_note->hide();
    m_action->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    applyTheme();
}

void Banner::setTone(Tone tone)
{
    m_tone = tone;
    m_iconTone = tone;
    applyTheme();
}

void Banner::setIcon(Icon icon, Tone tone)
{
    m_icon = icon;
    m_iconTone = tone;
    update();
}

void Banner::setMessage(const QString& lead, const QString& text)
{
    const QString bold = lead.isEmpty() ? QString() : u"<b>%1</b> "_s.arg(lead.toHtmlEscaped());
    m_message->setText(bold + text.toHtmlEscaped());
    m_message->setAccessibleName(lead.isEmpty() ? text : lead + u' ' + text);
}

void Banner::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Banner::setAction(const QString& action)
{
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    applyTheme();
}

void Banner::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(*this);
    WidgetPainter painter(*this);
    const bool edged = m_tone == Tone::Neutral || theme.kind == ThemeKind::HighContrast;
    const QColor edge = m_tone == Tone::Neutral ? theme.border : theme.ink(m_tone);
    paintBox(painter, rect(), theme.fill(m_tone), edged ? edge : QColor(Qt::transparent));
    const QRect place(2 * Theme::grid, 0, theme.icon(), height());
    paintIcon(painter, m_icon, QStyle::visualRect(layoutDirection(), rect(), place), theme.icon(),
              theme.ink(m_iconTone));
}

void Banner::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        applyTheme();
}

void Banner::applyTheme()
{
    const Theme& theme = Theme::of(*this);
    const int side = 2 * Theme::grid;
    const ReadingMargins margins{.start = side + theme.icon() + Theme::grid + Theme::half,
                                 .top = Theme::half + Theme::ring,
                                 .end = m_action->isHidden() ? side : Theme::grid,
                                 .bottom = Theme::half + Theme::ring};
    layout()->setContentsMargins(margins.on(*this));
    m_message->setMinimumHeight(theme.buttonHeight() - Theme::half);
    m_message->setInk(m_tone == Tone::Ok       ? Ink::Ok
                      : m_tone == Tone::Warn   ? Ink::Warn
                      : m_tone == Tone::Danger ? Ink::Danger
                                               : Ink::Plain);
    m_action->setTone(m_tone == Tone::Neutral ? Tone::Accent : m_tone);
    update();
}

} // namespace frontpaw::ui

#include "ui/widgets/moc_Banner.cpp"
