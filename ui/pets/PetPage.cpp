#include "ui/pets/PetPage.h"

#include "base/Async.h"
#include "ui/pets/PetFace.h"
#include "ui/pets/PetForm.h"
#include "ui/pets/PetHistory.h"
#include "ui/shell/Phrases.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/Pill.h"
#include "ui/widgets/ProblemLine.h"
#include "ui/widgets/Text.h"
#include "words/Problems.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

namespace {

constexpr int faceSide = 96;

} // namespace

PetPage::PetPage(PetId pet, const ClientContext& context, const DeskServices& services, PetPhotos& photos,
                 QWidget* parent)
    : QWidget(parent)
    , m_id(pet)
    , m_context(context)
    , m_services(services)
    , m_photos(photos)
    , m_face(new Avatar(faceSide))
    , m_name(new Text(TextStep::Title, Weight::Bold))
    , m_description(new Text(TextStep::Body, Weight::Regular, Ink::Muted))
    , m_allergies(new QWidget)
    , m_back(new Button(u"petBack"_s))
    , m_edit(new Button(u"petEdit"_s, ButtonKind::Primary))
    , m_photo(new Button(u"petPhoto"_s))
    , m_removePhoto(new Button(u"petPhotoRemove"_s, ButtonKind::Quiet))
    , m_news(new Banner(u"petNews"_s, Tone::Ok))
    , m_problem(new ProblemLine(u"pet"_s))
    , m_formCard(new Card)
    , m_form(new PetForm)
    , m_newAllergy(new Field(u"newAllergy"_s))
    , m_newNote(new Field(u"newNote"_s))
    , m_cancel(new Button(u"petCancel"_s))
    , m_save(new Button(u"petSave"_s, ButtonKind::Primary))
    , m_history(new PetHistory(services.facts.zone))
{
    setObjectName(u"petPage"_s);
    m_name->setObjectName(u"petNameText"_s);
    build();
    connectControls();
    retranslate();
    ask();
}

void PetPage::build()
{
    new FlowLayout(Theme::half, Theme::half, m_allergies);
    auto* body = new QWidget;
    auto* lines = new QVBoxLayout(body);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Theme::grid + Theme::half);
    lines->addLayout(header());
    for (QWidget* line : std::initializer_list<QWidget*>{m_news, m_problem, formCard(), m_history})
        lines->addWidget(line);
    lines->addStretch();
    m_news->hide();
    auto* scroll = new PageScroll(Theme::formWidth * 3 / 2);
    scroll->setBody(body);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

QLayout* PetPage::header()
{
    m_back->setLeading(Icon::ArrowLeft);
    m_edit->setLeading(Icon::Pencil);
    m_photo->setLeading(Icon::Camera);
    m_edit->setKey(QKeySequence(Qt::ALT | Qt::Key_E));
    auto* photoLine = new QHBoxLayout;
    photoLine->setSpacing(Theme::grid);
    photoLine->addWidget(m_photo);
    photoLine->addWidget(m_removePhoto);
    photoLine->addStretch();
    auto* names = new QVBoxLayout;
    names->setSpacing(Theme::half);
    names->addWidget(m_name);
    names->addWidget(m_description);
    names->addWidget(m_allergies);
    names->addLayout(photoLine);
    auto* line = new QHBoxLayout;
    line->setSpacing(2 * Theme::grid);
    line->addWidget(m_face, 0, Qt::AlignTop);
    line->addLayout(names, 1);
    line->addWidget(m_back, 0, Qt::AlignTop);
    line->addWidget(m_edit, 0, Qt::AlignTop);
    return line;
}

QWidget* PetPage::formCard()
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::grid + Theme::half);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    m_formCard->body().setSpacing(2 * Theme::grid);
    m_formCard->body().addWidget(m_form);
    m_formCard->body().addWidget(m_newAllergy);
    m_formCard->body().addWidget(m_newNote);
    m_formCard->body().addLayout(buttons);
    m_formCard->hide();
    return m_formCard;
}

void PetPage::connectControls()
{
    connect(m_back, &Button::clicked, this, &PetPage::leaveWanted);
    connect(m_edit, &Button::clicked, this, &PetPage::startEditing);
    connect(m_cancel, &Button::clicked, this, &PetPage::stopEditing);
    connect(m_save, &Button::clicked, this, &PetPage::save);
    connect(m_form, &PetForm::submitted, this, &PetPage::save);
    connect(m_newAllergy, &Field::submitted, this, &PetPage::save);
    connect(m_newNote, &Field::submitted, this, &PetPage::save);
    connect(m_photo, &Button::clicked, this, &PetPage::choosePhoto);
    connect(m_removePhoto, &Button::clicked, this, [this] {
        clinic::PetChange change;
        change.photo = QByteArray();
        change.thumbnail = QByteArray();
        write(change, tr("The photo is gone."));
    });
}

void PetPage::retranslate()
{
    m_back->setText(tr("Back"));
    m_edit->setText(tr("Change"));
    m_removePhoto->setText(tr("Remove the photo"));
    m_newAllergy->setLabel(tr("A new allergy (optional)"));
    m_newNote->setLabel(tr("A new note (optional)"));
    m_cancel->setText(tr("Cancel"));
    m_save->setText(tr("Save"));
    show(m_file);
}

void PetPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QWidget& PetPage::firstField()
{
    return *m_edit;
}

QDate PetPage::today() const
{
    return Phrases::dayOf(m_services.clock.wall(), m_services.facts.zone);
}

void PetPage::ask()
{
    whenDone(m_services.pets.file(m_id), this, [this](auto file) {
        if (file)
            show(*file);
        else
            tellProblem(words::sentence(file.error()));
    });
}

void PetPage::show(const clinic::PetFile& file)
{
    m_file = file;
    const clinic::Pet& pet = m_file.pet;
    clinic::Pet pictured = pet;
    if (!m_file.photo.isEmpty())
        pictured.thumbnail = m_file.photo;
    if (!pet.id.isNull())
        showFace(*m_face, pictured);
    m_name->setText(pet.name);
    const QString sex = pet.sex == clinic::Sex::Female ? tr("female")
                        : pet.sex == clinic::Sex::Male ? tr("male")
                                                       : QString();
    m_description->setText(Phrases::dotted({Phrases::species(pet.species), pet.breed, pet.colour, sex,
                                            pet.born ? Phrases::age(*pet.born, today()) : QString()}));
    const bool hasPhoto = !m_file.photo.isEmpty() || !pet.thumbnail.isEmpty();
    m_photo->setText(hasPhoto ? tr("Another photo") : tr("Add a photo"));
    m_removePhoto->setVisible(hasPhoto);
    showAllergies();
    m_history->show(m_file, today());
}

void PetPage::showAllergies()
{
    for (Pill* pill : m_allergies->findChildren<Pill*>())
        delete pill;
    for (const clinic::Allergy& allergy : m_file.pet.allergies) {
        auto* pill = new Pill(Tone::Danger, m_allergies);
        pill->setIcon(Icon::Warning);
        pill->setText(allergy.substance);
        m_allergies->layout()->addWidget(pill);
    }
    m_allergies->setVisible(!m_file.pet.allergies.empty());
}

void PetPage::startEditing()
{
    m_form->fill(m_file.pet);
    m_newAllergy->setText({});
    m_newNote->setText({});
    m_formCard->show();
    m_edit->hide();
    m_form->firstField().setFocus();
}

void PetPage::stopEditing()
{
    m_formCard->hide();
    m_edit->show();
    m_edit->setFocus();
}

void PetPage::save()
{
    auto change = m_form->change();
    if (!change)
        return;
    if (const QString allergy = m_newAllergy->text().simplified(); !allergy.isEmpty())
        change->addAllergy = allergy;
    if (const QString note = m_newNote->text().trimmed(); !note.isEmpty())
        change->addNote = note;
    const auto problems = clinic::problemsOf(*change, today());
    m_form->showProblems(problems);
    for (const clinic::PetProblem& problem : problems) {
        if (problem.field == clinic::PetProblem::Field::Allergy)
            m_newAllergy->setProblem(words::sentence(problem));
        if (problem.field == clinic::PetProblem::Field::Note)
            m_newNote->setProblem(words::sentence(problem));
    }
    if (!problems.empty())
        return Q_EMIT announced(words::sentence(problems.front()));
    write(*change, tr("Saved."));
}

void PetPage::write(const clinic::PetChange& change, const QString& done)
{
    m_problem->setProblem({});
    m_news->hide();
    whenDone(m_services.pets.change(m_id, change, m_context.actor), this, [this, done](auto file) {
        if (!file)
            return tellProblem(words::sentence(file.error()));
        show(*file);
        if (m_formCard->isVisible())
            stopEditing();
        m_news->setIcon(Icon::Check);
        m_news->setMessage({}, done);
        m_news->show();
        Q_EMIT announced(done);
    });
}

void PetPage::tellProblem(const QString& sentence)
{
    m_problem->setProblem(sentence);
    Q_EMIT announced(sentence);
}

} // namespace frontpaw::ui
