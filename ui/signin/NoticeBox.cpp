#include "ui/signin/NoticeBox.h"

#include "ui/widgets/Card.h"
#include "ui/widgets/CheckField.h"
#include "ui/widgets/ProblemLine.h"
#include "ui/widgets/Text.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

NoticeBox::NoticeBox(QWidget* parent)
    : QWidget(parent)
    , m_box(new Card(CardLook::Sunken))
    , m_notice(new Text(TextStep::Small, Weight::Regular, Ink::Muted))
    , m_care(new CheckField(u"care"_s))
    , m_reminders(new CheckField(u"reminders"_s))
    , m_messages(new CheckField(u"messages"_s))
    , m_problem(new ProblemLine(u"care"_s))
{
    setObjectName(u"noticeBox"_s);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_box);
    m_box->body().setSpacing(Theme::half);
    m_box->body().addWidget(m_care);
    m_box->body().addWidget(m_problem);
    m_box->body().addWidget(m_reminders);
    m_box->body().addWidget(m_messages);
    m_box->body().addSpacing(Theme::half);
    m_box->body().addWidget(m_notice);
    for (CheckField* tick : {m_care, m_reminders, m_messages})
        connect(tick, &QCheckBox::clicked, this, &NoticeBox::edited);
    connect(m_care, &QCheckBox::clicked, this, [this] { m_problem->setProblem({}); });
    retranslate();
}

void NoticeBox::addBelow(QWidget& widget)
{
    m_box->body().addWidget(&widget);
}

auth::ConsentTicks NoticeBox::ticks() const
{
    return {m_care->isChecked(), m_reminders->isChecked(), m_messages->isChecked()};
}

void NoticeBox::setTicks(const auth::ConsentTicks& ticks)
{
    m_care->setChecked(ticks.care);
    m_reminders->setChecked(ticks.reminders);
    m_messages->setChecked(ticks.messages);
}

void NoticeBox::setProblem(const QString& problem)
{
    m_problem->setProblem(problem);
    m_care->setAccessibleDescription(problem);
}

void NoticeBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NoticeBox::retranslate()
{
    m_care->setText(tr("Keep a care record for my pets"));
    m_care->setTail(tr("(needed)"));
    m_reminders->setText(tr("Remind me of vaccinations and appointments"));
    m_messages->setText(tr("Send me news of the clinic"));
    m_notice->setText(
        tr("Kept for the pets' care alone, passed on to nobody, taken back whenever you like."));
}

} // namespace frontpaw::ui
