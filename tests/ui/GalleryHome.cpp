#include "GalleryScenes.h"

#include "ui/widgets/PageScroll.h"
#include "ui/widgets/Pill.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/RowModel.h"
#include "ui/widgets/ShortcutSheet.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace frontpaw::test {

using namespace frontpaw::ui;

namespace {

Row hit(Icon icon, const QString& title, const QString& second, const QString& digits, const QString& tail)
{
    Row row;
    row.icon = icon;
    row.title = title;
    row.titleWeight = Weight::Bold;
    row.second = second;
    row.trailing = digits;
    row.trailingBold = tail;
    row.key = u"Enter"_s;
    return row;
}

Row visit(const QString& lead, const QString& title, const QString& tail, const QString& second,
          const QString& pill, Tone tone)
{
    Row row;
    row.lead = lead;
    row.title = title;
    row.tail = tail;
    row.second = second;
    row.pill = pill;
    row.pillTone = tone;
    return row;
}

RowList* list(const QString& name, const QList<Row>& rows, QWidget* parent)
{
    auto* list = new RowList(name, parent);
    auto* model = new RowModel(list);
    model->setRows(rows);
    list->setModel(model);
    list->setName(name);
    return list;
}

RowList* hits(QWidget* parent)
{
    auto* hits =
        list(u"hits"_s,
             {hit(Icon::Dog, u"Ananya Rao"_s, u"Bruno, Labrador · Miso, cat"_s, u"95353 39"_s, u"196"_s),
              hit(Icon::Cat, u"Farhan Sheikh"_s, u"Leela, cat"_s, u"95353 39"_s, u"871"_s),
              hit(Icon::Rabbit, u"Kavya Nair"_s, u"Pippin, rabbit"_s, u"95353 39"_s, u"040"_s)},
             parent);
    hits->setSelection(RowList::Selection::Always);
    hits->setFooter(
        u"Enter sends a code to Ananya Rao · Ctrl+Enter opens the file · keep typing for a new number"_s);
    return hits;
}

RowList* waiting(QWidget* parent)
{
    return list(u"waiting"_s,
                {visit(u"09:12"_s, u"Coco, parrot"_s, u"Ravi Pillai"_s, u"Walk-in · wing"_s,
                       u"waiting 14 min"_s, Tone::Warn),
                 visit(u"09:20"_s, u"Simba, Persian cat"_s, u"Priya Das"_s, u"Vaccination · Dr Iyer"_s,
                       u"waiting 6 min"_s, Tone::Ok),
                 visit(u"09:25"_s, u"Tiger, Indie dog"_s, u"Arjun Mehta"_s, u"Check-up · Dr Khan"_s,
                       u"with vet"_s, Tone::Accent)},
                parent);
}

RowList* next(QWidget* parent)
{
    const QString expected = u"expected"_s;
    return list(
        u"next"_s,
        {visit(u"09:30"_s, u"Bruno, Labrador"_s, u"Ananya Rao"_s, u"Vaccination · Dr Iyer"_s, expected,
               Tone::Neutral),
         visit(u"09:45"_s, u"Momo, cat"_s, u"Zoya Khan"_s, u"Teeth · Dr Khan"_s, expected, Tone::Neutral),
         visit(u"10:00"_s, u"Rocky, Boxer"_s, u"Dev Patel"_s, u"Follow-up · Dr Iyer"_s, expected,
               Tone::Neutral),
         visit(u"10:15"_s, u"पिप्पिन, खरगोश"_s, u"काव्या नायर"_s, u"Nails · Dr Bose"_s, expected,
               Tone::Neutral)},
        parent);
}

QLayout* heading(const QString& title, QWidget* behind)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::grid + Theme::half);
    auto* text = new Text(TextStep::Lead, Weight::Bold);
    text->setOverflow(Text::Overflow::Elide);
    text->setText(title);
    row->addWidget(text);
    row->addWidget(behind);
    row->addStretch(1);
    return row;
}

} // namespace

QWidget* homeScene(QWidget& window)
{
    auto* body = new QWidget;
    auto* columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(2 * Theme::grid);
    auto* left = new QVBoxLayout;
    left->setSpacing(Theme::grid);
    left->addWidget(hits(body));
    left->addSpacing(2 * Theme::grid);
    auto* count = new Pill(Tone::Accent);
    count->setText(u"3"_s);
    left->addLayout(heading(u"Waiting now"_s, count));
    left->addWidget(waiting(body));
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(Theme::grid);
    auto* day = new Text(TextStep::Small, Weight::Regular, Ink::Muted);
    day->setOverflow(Text::Overflow::Elide);
    day->setText(u"Sunday 22 November"_s);
    right->addLayout(heading(u"Next today"_s, day));
    right->addWidget(next(body));
    right->addStretch(1);
    columns->addLayout(left, 2);
    columns->addLayout(right, 1);
    auto* page = new PageScroll(0, &window);
    page->setBody(body);
    return page;
}

QWidget* shortcutsScene(QWidget& window)
{
    QWidget* home = homeScene(window);
    auto* sheet = new ShortcutSheet(window);
    sheet->setTitle(u"Keys"_s);
    sheet->setGroups(
        {{u"Everywhere"_s,
          {{u"/"_s, u"Number, name or pet"_s},
           {u"F1"_s, u"This sheet"_s},
           {u"Alt+1"_s, u"The first parked client"_s}}},
         {u"Desk"_s,
          {{u"Enter"_s, u"Send a code to the client on the current row"_s},
           {u"Ctrl+Enter"_s, u"Open the file without a code"_s}}},
         {u"Code"_s,
          {{u"Alt+B"_s, u"Wrong number"_s}, {u"Alt+R"_s, u"Send again"_s}, {u"Esc"_s, u"Park"_s}}}});
    QTimer::singleShot(0, sheet, &ShortcutSheet::open);
    return home;
}

} // namespace frontpaw::test
