#include "Gallery.h"

#include "GalleryScenes.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Rail.h"
#include "ui/widgets/SearchBox.h"
#include "ui/widgets/StatusItem.h"
#include "ui/widgets/StatusLine.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace frontpaw::test {

using namespace frontpaw::ui;

namespace {

using Scene = QWidget* (*)(QWidget&);

const QList<std::pair<QString, Scene>>& all()
{
    static const QList<std::pair<QString, Scene>> scenes{
        {u"home"_s, homeScene},      {u"code"_s, codeScene},   {u"profile"_s, profileScene},
        {u"my-pets"_s, myPetsScene}, {u"parts"_s, partsScene}, {u"shortcuts"_s, shortcutsScene},
    };
    return scenes;
}

Rail* rail(QWidget* parent)
{
    auto* rail = new Rail(parent);
    const QList<std::tuple<QString, Icon, QString>> entries{
        {u"desk"_s, Icon::House, u"Desk"_s},
        {u"calendar"_s, Icon::Calendar, u"Calendar"_s},
        {u"board"_s, Icon::ClipboardList, u"Board"_s},
        {u"clients"_s, Icon::Users, u"Clients"_s},
        {u"settings"_s, Icon::Settings, u"Settings"_s},
    };
    for (const auto& [name, icon, text] : entries)
        rail->setEntryText(rail->addEntry(name, icon), text);
    rail->setCurrent(0);
    return rail;
}

QLayout* top(QWidget* parent)
{
    auto* row = new QHBoxLayout;
    auto* search = new SearchBox(u"desk"_s, parent);
    search->setPlaceholder(u"Number, name or pet"_s);
    auto* book = new Button(u"book"_s, ButtonKind::Secondary, parent);
    book->setText(u"Book appointment"_s);
    book->setLeading(Icon::CalendarPlus);
    row->setContentsMargins(3 * Theme::grid, Theme::grid, 3 * Theme::grid, 0);
    search->setFocus();
    row->addWidget(search);
    row->addSpacing(2 * Theme::grid);
    row->addStretch(1);
    row->addWidget(book);
    return row;
}

StatusLine* status(QWidget* parent)
{
    auto* line = new StatusLine(parent);
    line->addAtStart(u"line"_s).show(Icon::Wifi, u"Online"_s);
    line->addAtStart(u"outbox"_s).show(Icon::CheckCheck, u"All sent"_s);
    line->addAtEnd(u"clinic"_s).show({}, u"Sunrise Pet Clinic"_s);
    line->addAtEnd(u"staff"_s).show(Icon::User, u"Meera · reception"_s);
    return line;
}

} // namespace

QStringList Gallery::scenes()
{
    QStringList names;
    for (const auto& [name, scene] : all())
        names.append(name);
    return names;
}

std::unique_ptr<QWidget> Gallery::window(const QString& name)
{
    auto window = std::make_unique<QWidget>();
    window->setWindowTitle(u"Frontpaw gallery"_s);
    window->resize(1280, 800);
    auto* whole = new QHBoxLayout(window.get());
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(rail(window.get()));
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(top(window.get()));
    for (const auto& [scene, make] : all()) {
        if (scene == name)
            right->addWidget(make(*window), 1);
    }
    right->addWidget(status(window.get()));
    whole->addLayout(right, 1);
    return window;
}

} // namespace frontpaw::test
