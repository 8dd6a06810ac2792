#include "GalleryScenes.h"

#include "ui/widgets/ActionCard.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/CheckField.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/Pill.h"
#include "ui/widgets/PinField.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/RowModel.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace frontpaw::test {

using namespace frontpaw::ui;

namespace {

Text* text(const QString& words, TextStep step, Weight weight = Weight::Regular, Ink ink = Ink::Plain)
{
    auto* made = new Text(step, weight, ink);
    made->setOverflow(Text::Overflow::Elide);
    made->setText(words);
    return made;
}

Button* button(const QString& name, const QString& words, ButtonKind kind, std::optional<Icon> icon = {})
{
    auto* made = new Button(name, kind);
    made->setText(words);
    made->setLeading(icon);
    return made;
}

Pill* pill(const QString& words, Tone tone, std::optional<Icon> icon = {})
{
    auto* made = new Pill(tone);
    made->setText(words);
    made->setIcon(icon);
    return made;
}

Card* pet(const QString& name, const QString& about, Icon drawing, Tone tone, const QList<QWidget*>& pills)
{
    auto* card = new Card;
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::grid + Theme::half);
    auto* face = new Avatar(64);
    face->showDrawing(drawing, tone);
    head->addWidget(face);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(text(name, TextStep::Lead, Weight::Bold));
    words->addWidget(text(about, TextStep::Small, Weight::Regular, Ink::Muted));
    words->addStretch(1);
    head->addLayout(words, 1);
    card->body().addLayout(head);
    auto* states = new QWidget;
    auto* flow = new FlowLayout(Theme::grid, Theme::half, states);
    for (QWidget* state : pills)
        flow->addWidget(state);
    card->body().addWidget(states);
    card->body().addStretch(1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(text(u"Last visit 14 Aug · Dr Iyer"_s, TextStep::Small, Weight::Regular, Ink::Muted), 1);
    foot->addWidget(button(u"checkIn"_s + name, u"Check in"_s, ButtonKind::Quiet));
    card->body().addLayout(foot);
    return card;
}

QLayout* clientHead()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::grid + Theme::half);
    auto* face = new Avatar(48);
    face->showInitials(Avatar::initialsOf(u"Ananya Rao"_s));
    head->addWidget(face);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(text(u"Ananya Rao"_s, TextStep::Title, Weight::Bold));
    auto* known = new QHBoxLayout;
    known->setSpacing(Theme::grid);
    known->addWidget(text(u"+91 95353 39196"_s, TextStep::Small, Weight::Regular, Ink::Muted));
    known->addWidget(pill(u"code 09:42"_s, Tone::Ok, Icon::ShieldCheck));
    known->addStretch(1);
    words->addLayout(known);
    head->addLayout(words, 1);
    head->addWidget(button(u"details"_s, u"Details"_s, ButtonKind::Secondary, Icon::User));
    head->addWidget(button(u"signOut"_s, u"Sign out"_s, ButtonKind::Secondary, Icon::LogOut));
    head->addWidget(button(u"bookPet"_s, u"Book"_s, ButtonKind::Primary, Icon::CalendarPlus));
    return head;
}

QWidget* onPage(QWidget* body, QWidget& window)
{
    auto* page = new PageScroll(0, &window);
    page->setBody(body);
    return page;
}

RowList* appointments()
{
    Row first;
    first.lead = u"22 Nov"_s;
    first.title = u"Bruno"_s;
    first.tail = u"Vaccination"_s;
    first.second = u"today 09:30 · Dr Iyer · Room 2"_s;
    first.pill = u"booked"_s;
    first.pillTone = Tone::Accent;
    Row second = first;
    second.lead = u"6 Dec"_s;
    second.title = u"مشمش"_s;
    second.pillTone = Tone::Neutral;
    auto* list = new RowList(u"appointments"_s);
    auto* model = new RowModel(list);
    model->setRows({first, second});
    list->setModel(model);
    list->setName(u"Appointments"_s);
    return list;
}

} // namespace

QWidget* myPetsScene(QWidget& window)
{
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::grid);
    column->addLayout(clientHead());
    auto* booked = new Banner(u"booked"_s, Tone::Ok);
    booked->setIcon(Icon::Check);
    booked->setMessage(u"Booked:"_s, u"Bruno, vaccination, today 09:30 with Dr Iyer"_s);
    booked->setAction(u"Undo"_s);
    column->addWidget(booked);
    auto* cards = new QWidget;
    auto* flow = new FlowLayout(2 * Theme::grid, 2 * Theme::grid, cards);
    flow->setColumnWidth(300);
    flow->addWidget(pet(u"Bruno"_s, u"Labrador · 4 y 2 m · 28.4 kg"_s, Icon::Dog, Tone::Ok,
                        {pill(u"Rabies due 3 Dec"_s, Tone::Warn, Icon::Syringe),
                         pill(u"Penicillin"_s, Tone::Danger, Icon::Warning)}));
    flow->addWidget(pet(u"Maharajadhiraja Sir Fluffington of Indiranagar the Second"_s,
                        u"Domestic shorthair · 2 y · 4.1 kg"_s, Icon::Cat, Tone::Warn,
                        {pill(u"Vaccinations up to date"_s, Tone::Ok, Icon::Check)}));
    auto* add = new ActionCard(u"addPet"_s, Icon::Plus);
    add->setText(u"Add a pet"_s);
    flow->addWidget(add);
    column->addWidget(cards);
    column->addWidget(text(u"Appointments"_s, TextStep::Lead, Weight::Bold));
    column->addWidget(appointments());
    return onPage(body, window);
}

namespace {

QLayout* buttons()
{
    auto* row = new FlowLayout(Theme::grid, Theme::grid);
    for (const ButtonKind kind : {ButtonKind::Primary, ButtonKind::Secondary, ButtonKind::Quiet}) {
        const QString name = u"kind%1"_s.arg(static_cast<int>(kind));
        row->addWidget(button(name, u"Save"_s, kind));
        row->addWidget(button(name + u"Icon"_s, u"Save"_s, kind, Icon::Check));
        Button* off = button(name + u"Off"_s, u"Save"_s, kind, Icon::Check);
        off->setEnabled(false);
        row->addWidget(off);
        Button* bare = button(name + u"Bare"_s, {}, kind, Icon::Ellipsis);
        bare->setAccessibleName(u"More"_s);
        row->addWidget(bare);
    }
    return row;
}

QLayout* banners()
{
    auto* column = new QVBoxLayout;
    const QList<std::pair<Tone, Icon>> tones{
        {Tone::Accent, Icon::Info}, {Tone::Warn, Icon::Clock}, {Tone::Danger, Icon::Alert}};
    for (const auto& [tone, icon] : tones) {
        auto* banner = new Banner(u"tone%1"_s.arg(static_cast<int>(tone)), tone);
        banner->setIcon(icon);
        banner->setMessage(
            u"Locked until 10:42."_s,
            u"Too many wrong codes; a manager can end the wait. Nothing that was typed is lost."_s);
        banner->setAction(u"Call manager"_s);
        column->addWidget(banner);
    }
    return column;
}

QLayout* controls()
{
    auto* column = new QVBoxLayout;
    column->setSpacing(2 * Theme::grid);
    auto* species = new ChoiceField(u"species"_s);
    species->setLabel(u"&Species"_s);
    species->addChoice(u"Dog"_s, 1);
    species->addChoice(u"Cat"_s, 2);
    species->setProblem(u"Choose one, so that the right vaccines are offered."_s);
    column->addWidget(species);
    auto* pin = new PinField(u"pin"_s, 6);
    pin->setAccessibleName(u"PIN"_s);
    column->addWidget(pin);
    auto* care = new CheckField(u"parent"_s);
    care->setText(
        u"I am the parent or guardian, and I agree that the clinic keeps what is written here until the child is of age."_s);
    column->addWidget(care);
    auto* radio = new QRadioButton(u"One of two"_s);
    radio->setChecked(true);
    column->addWidget(radio);
    column->addWidget(new QRadioButton(u"The other"_s));
    return column;
}

QLayout* pictures()
{
    auto* row = new FlowLayout(Theme::grid, Theme::grid);
    const QList<Icon> species{Icon::Dog,    Icon::Cat,  Icon::Bird,     Icon::Rabbit,
                              Icon::Turtle, Icon::Fish, Icon::Squirrel, Icon::PawPrint};
    for (qsizetype at = 0; at < species.size(); ++at) {
        auto* face = new Avatar(48);
        face->showDrawing(species[at], static_cast<Tone>(at % 5));
        row->addWidget(face);
    }
    QPixmap picture(120, 80);
    picture.fill(Qt::darkCyan);
    auto* photo = new Avatar(48);
    photo->showPhoto(picture);
    row->addWidget(photo);
    return row;
}

} // namespace

QWidget* partsScene(QWidget& window)
{
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::grid);
    column->addLayout(buttons());
    column->addLayout(pictures());
    column->addLayout(banners());
    auto* two = new QHBoxLayout;
    two->setSpacing(3 * Theme::grid);
    two->addLayout(controls(), 1);
    auto* none = new Card;
    auto* empty = new EmptyState(u"noPets"_s, Icon::PawPrint);
    empty->setMessage(u"No pets yet"_s, u"Add the first one: name and species are enough."_s);
    empty->setAction(u"Add a pet"_s);
    none->body().addWidget(empty);
    two->addWidget(none, 1);
    column->addLayout(two);
    return onPage(body, window);
}

} // namespace frontpaw::test
