#include "ui/signin/ChooseClientPage.h"

#include "base/Async.h"
#include "ui/shell/Phrases.h"
#include "ui/signin/SignInColumn.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/StepTrail.h"
#include "ui/widgets/Text.h"

#include <QListView>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

ChooseClientPage::ChooseClientPage(auth::SignInFlow& flow, const DeskServices& services, QWidget* parent)
    : SignInPage(flow, services, parent)
    , m_trail(new StepTrail)
    , m_heading(new Text(TextStep::Title, Weight::Bold))
    , m_explanation(new Text(TextStep::Body, Weight::Regular, Ink::Muted))
    , m_list(new RowList(u"family"_s))
{
    setObjectName(u"chooseClientPage"_s);
    m_list->setModel(&m_rows);
    m_list->setSelection(RowList::Selection::Always);
    SignInColumn column(*this);
    column.add(*m_trail);
    column.addHeading(*m_heading, *m_explanation);
    column.add(*m_list);
    column.finish();
    connect(m_list, &RowList::activated, this,
            [this](int row) { this->flow().chooseClient(m_family.at(static_cast<std::size_t>(row))); });
    retranslate();
}

void ChooseClientPage::retranslate()
{
    m_trail->setSteps({tr("Phone"), tr("Code"), tr("Profile")});
    m_heading->setText(tr("Who is here?"));
    m_explanation->setText(tr("The code was right. This phone belongs to more than one client."));
    m_list->setName(tr("Clients with this phone"));
    showRows();
}

void ChooseClientPage::render()
{
    m_trail->setCurrent(2);
    if (m_family == state().family)
        return;
    m_family = state().family;
    showRows();
    askNames();
}

void ChooseClientPage::askNames()
{
    for (const ClientId id : m_family) {
        whenDone(services().clients.client(id), this, [this, id](auto client) {
            m_people[id].name = client ? client->name() : QString();
            showRows();
        });
        whenDone(services().pets.petsOf(id), this, [this, id](auto pets) {
            QStringList names;
            if (pets)
                for (const clinic::Pet& pet : *pets)
                    names.append(pet.name);
            m_people[id].pets = Phrases::dotted(names);
            showRows();
        });
    }
}

void ChooseClientPage::showRows()
{
    QList<Row> rows;
    for (const ClientId id : m_family) {
        Row row;
        row.icon = Icon::User;
        row.title = m_people[id].name.isEmpty() ? tr("No name yet") : m_people[id].name;
        row.titleWeight = Weight::Bold;
        row.second = m_people[id].pets;
        row.key = tr("Enter");
        rows.append(row);
    }
    m_rows.setRows(rows);
    if (m_list->currentRow() < 0 && !rows.isEmpty())
        m_list->setCurrentRow(0);
}

QWidget& ChooseClientPage::firstField()
{
    return m_list->view();
}

} // namespace frontpaw::ui
