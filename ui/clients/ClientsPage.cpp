#include "ui/clients/ClientsPage.h"

#include "auth/PhoneNumber.h"
#include "base/Async.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ProblemLine.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/Text.h"
#include "words/Problems.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

namespace {

constexpr int pageSize = 50;

} // namespace

ClientsPage::ClientsPage(const DeskServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_heading(new Text(TextStep::Title, Weight::Bold))
    , m_explanation(new Text(TextStep::Body, Weight::Regular, Ink::Muted))
    , m_problem(new ProblemLine(u"clients"_s))
    , m_list(new RowList(u"clients"_s))
    , m_nobody(new EmptyState(u"noClients"_s, Icon::Users))
    , m_previous(new Button(u"previousClients"_s))
    , m_next(new Button(u"nextClients"_s))
{
    setObjectName(u"clientsPage"_s);
    m_list->setModel(&m_rows);
    m_list->setExtent(RowList::Extent::Scrolls);
    m_list->setSelection(RowList::Selection::Always);
    m_nobody->hide();
    auto* headings = new QVBoxLayout;
    headings->setSpacing(Theme::half / 2);
    headings->addWidget(m_heading);
    headings->addWidget(m_explanation);
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::grid);
    head->addLayout(headings, 1);
    head->addWidget(m_previous);
    head->addWidget(m_next);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, Theme::grid, 0, 0);
    lines->setSpacing(2 * Theme::grid);
    lines->addLayout(head);
    lines->addWidget(m_problem);
    lines->addWidget(m_list, 1);
    lines->addWidget(m_nobody, 1);
    connect(m_list, &RowList::activated, this,
            [this](int row) { Q_EMIT fileWanted(m_clients.at(static_cast<std::size_t>(row)).id); });
    connect(m_previous, &Button::clicked, this, [this] { ask(std::max(0, m_offset - pageSize)); });
    connect(m_next, &Button::clicked, this, [this] { ask(m_offset + pageSize); });
    retranslate();
}

void ClientsPage::retranslate()
{
    m_heading->setText(tr("Clients"));
    m_explanation->setText(tr("By name. Enter opens a file, which is written down; the box above searches."));
    m_list->setName(tr("Clients"));
    m_nobody->setMessage(tr("No clients yet"), tr("The first sign-in makes the first client."));
    m_previous->setText(tr("Before"));
    m_next->setText(tr("More"));
    showRows();
}

void ClientsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ClientsPage::showEvent(QShowEvent* event)
{
    ask(m_offset);
    QWidget::showEvent(event);
}

QWidget& ClientsPage::firstField()
{
    return m_list->view();
}

void ClientsPage::ask(int offset)
{
    // one more than is shown tells whether there are more
    whenDone(m_services.clients.list(offset, pageSize + 1), this, [this, offset](auto clients) {
        m_problem->setProblem(clients ? QString() : words::sentence(clients.error()));
        if (!clients)
            return;
        m_offset = offset;
        m_clients = std::move(*clients);
        const bool more = m_clients.size() > pageSize;
        if (more)
            m_clients.pop_back();
        m_next->setEnabled(more);
        m_previous->setEnabled(offset > 0);
        showRows();
    });
}

void ClientsPage::showRows()
{
    QList<Row> rows;
    for (const clinic::Client& client : m_clients)
        rows.append(rowOf(client));
    m_rows.setRows(rows);
    m_list->setVisible(!rows.isEmpty());
    m_nobody->setVisible(rows.isEmpty());
    if (m_list->currentRow() < 0 && !rows.isEmpty())
        m_list->setCurrentRow(0);
}

Row ClientsPage::rowOf(const clinic::Client& client) const
{
    Row row;
    row.icon = Icon::User;
    row.title = client.name().isEmpty() ? tr("No name yet") : client.name();
    row.titleWeight = Weight::Bold;
    row.second = client.address.isEmpty() ? client.email : client.address;
    const auto phone =
        client.phones.empty() ? auth::PhoneNumber() : auth::PhoneNumber::fromE164(client.phones.front().e164);
    row.trailing = phone.isNull() ? QString() : phone.international();
    if (!client.profileComplete) {
        row.pill = tr("profile open");
        row.pillTone = Tone::Warn;
    } else if (client.disabled) {
        row.pill = tr("closed");
        row.pillTone = Tone::Danger;
    }
    row.key = tr("Enter");
    return row;
}

} // namespace frontpaw::ui
