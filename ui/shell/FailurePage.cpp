#include "ui/shell/FailurePage.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/Text.h"
#include "words/Openings.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

FailurePage::FailurePage(QWidget* parent)
    : QWidget(parent)
    , m_heading(new Text(TextStep::Title, Weight::Bold))
    , m_happened(new Text)
    , m_keptHeading(new Text(TextStep::Lead, Weight::Bold))
    , m_kept(new Text)
    , m_doHeading(new Text(TextStep::Lead, Weight::Bold))
    , m_do(new Text)
    , m_again(new Button(u"tryAgain"_s, ButtonKind::Primary))
{
    setObjectName(u"failurePage"_s);
    m_happened->setObjectName(u"happenedText"_s);
    m_kept->setObjectName(u"keptText"_s);
    m_do->setObjectName(u"doText"_s);
    m_do->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* body = new QWidget;
    auto* lines = new QVBoxLayout(body);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Theme::grid);
    for (Text* text : {m_heading, m_happened, m_keptHeading, m_kept, m_doHeading, m_do})
        lines->addWidget(text);
    for (Text* heading : {m_keptHeading, m_doHeading})
        heading->setContentsMargins(0, 2 * Theme::grid, 0, 0);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 2 * Theme::grid, 0, 0);
    buttons->addWidget(m_again);
    buttons->addStretch();
    lines->addLayout(buttons);
    lines->addStretch();
    auto* scroll = new PageScroll(Theme::formWidth);
    scroll->setBody(body);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(m_again, &Button::clicked, this, &FailurePage::tryAgainWanted);
}

void FailurePage::show(const desk::OpeningFailure& failure)
{
    m_failure = failure;
    retranslate();
}

QWidget& FailurePage::firstField()
{
    return *m_again;
}

void FailurePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FailurePage::retranslate()
{
    const words::OpeningText text = words::openingText(m_failure);
    m_heading->setText(tr("The desk cannot open"));
    m_happened->setText(text.happened);
    m_keptHeading->setText(tr("What was kept"));
    m_kept->setText(text.kept);
    m_doHeading->setText(tr("What to do"));
    m_do->setText(text.remedy);
    m_again->setText(tr("Try again"));
}

} // namespace frontpaw::ui
