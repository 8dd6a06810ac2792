#include "ui/pets/AddPetPage.h"

#include "base/Async.h"
#include "ui/pets/PetForm.h"
#include "ui/shell/Phrases.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/ProblemLine.h"
#include "ui/widgets/Text.h"
#include "words/Problems.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

AddPetPage::AddPetPage(const ClientContext& context, const DeskServices& services, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_services(services)
    , m_heading(new Text(TextStep::Title, Weight::Bold))
    , m_form(new PetForm)
    , m_problem(new ProblemLine(u"newPet"_s))
    , m_cancel(new Button(u"cancelPet"_s))
    , m_save(new Button(u"savePet"_s, ButtonKind::Primary))
{
    setObjectName(u"addPetPage"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::grid + Theme::half);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto* body = new QWidget;
    auto* lines = new QVBoxLayout(body);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2 * Theme::grid);
    lines->addWidget(m_heading);
    lines->addWidget(m_form);
    lines->addWidget(m_problem);
    lines->addLayout(buttons);
    lines->addStretch();
    auto* scroll = new PageScroll(Theme::formWidth);
    scroll->setBody(body);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(m_form, &PetForm::submitted, this, &AddPetPage::save);
    connect(m_save, &Button::clicked, this, &AddPetPage::save);
    connect(m_cancel, &Button::clicked, this, &AddPetPage::leaveWanted);
    retranslate();
}

void AddPetPage::retranslate()
{
    m_heading->setText(tr("A new pet"));
    m_cancel->setText(tr("Back"));
    m_save->setText(tr("Add the pet"));
}

void AddPetPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QWidget& AddPetPage::firstField()
{
    return m_form->firstField();
}

void AddPetPage::save()
{
    m_problem->setProblem({});
    const auto change = m_form->change();
    if (!change || !m_save->isEnabled())
        return;
    const QDate today = Phrases::dayOf(m_services.clock.wall(), m_services.facts.zone);
    if (const auto problems = clinic::problemsOf(*change, today); !problems.empty()) {
        m_form->showProblems(problems);
        Q_EMIT announced(words::sentence(problems.front()));
        return;
    }
    m_save->setEnabled(false);
    whenDone(m_services.pets.add(m_context.client, *change, m_context.actor), this, [this](auto pet) {
        m_save->setEnabled(true);
        if (pet)
            return Q_EMIT added(pet->name);
        m_problem->setProblem(words::sentence(pet.error()));
        Q_EMIT announced(m_problem->problem());
    });
}

} // namespace frontpaw::ui
