#include "ui/home/HitList.h"

#include "auth/PhoneNumbers.h"
#include "ui/shell/Phrases.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/RowList.h"

#include <QEvent>
#include <QListView>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

namespace {

QString shownNumber(const QString& e164, const QString& region)
{
    const auto number = auth::PhoneNumber::fromE164(e164);
    if (number.isNull())
        return e164;
    const bool own = u'+' + number.callingCode() == auth::PhoneNumbers::callingCodeOf(region);
    return own ? auth::PhoneNumbers::grouped(number.national(), region) : number.international();
}

/// Where the last `digits` digits of `text` begin.
qsizetype startOfLast(qsizetype digits, const QString& text)
{
    qsizetype at = text.size();
    while (at > 0 && digits > 0)
        digits -= text[--at].isDigit() ? 1 : 0;
    return at;
}

/// How many digits at the end stand out: those that were typed when they are the tail, else those still to
/// type.
qsizetype boldDigits(const clinic::SearchHit& hit)
{
    if (hit.phoneMark.length == 0)
        return 0;
    const qsizetype after = hit.phone.size() - hit.phoneMark.start - hit.phoneMark.length;
    return after == 0 ? hit.phoneMark.length : after;
}

/// "Miso, cat" keeps the key of the species where no breed is known; it is said in the language of the page.
QString petsInWords(const QString& pets)
{
    QStringList said;
    for (const QString& pet : pets.split(u" · "_s)) {
        const qsizetype comma = pet.lastIndexOf(", "_L1);
        const auto species =
            clinic::speciesFromKey(QStringView(pet).sliced(comma < 0 ? pet.size() : comma + 2));
        said.append(species ? pet.first(comma + 2) + Phrases::species(*species) : pet);
    }
    return Phrases::dotted(said);
}

} // namespace

HitList::HitList(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_nothing(new EmptyState(u"hits"_s, Icon::Search))
    , m_list(new RowList(u"hits"_s))
{
    auto* rows = new QWidget;
    auto* lines = new QVBoxLayout(rows);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_list);
    lines->addStretch();
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(rows);
    m_list->setModel(&m_rows);
    m_list->setSelection(RowList::Selection::Always);
    m_list->setExtent(RowList::Extent::Shrinks);
    m_list->setName(tr("Clients found"));
    connect(m_list, &RowList::currentRowChanged, this, [this] {
        m_chosenByHand = m_chosenByHand || !m_showing;
        Q_EMIT choiceChanged();
    });
    connect(m_list, &RowList::activated, this, [this](int, Qt::KeyboardModifiers modifiers) {
        m_chosenByHand = true;
        Q_EMIT activated(modifiers);
    });
}

void HitList::show(const clinic::SearchAnswer& answer, const QString& region, Choice choice)
{
    m_showing = true;
    m_chosenByHand = false;
    m_hits = answer.hits;
    QList<Row> rows;
    for (const clinic::SearchHit& hit : m_hits)
        rows.append(rowOf(hit, region));
    m_rows.setRows(rows);
    m_list->setCurrentRow(choice == Choice::First ? 0 : -1);
    m_stack->setCurrentIndex(1);
    m_showing = false;
    Q_EMIT choiceChanged();
}

void HitList::showNothing(const QString& sentence, const QString& detail)
{
    m_showing = true;
    m_hits.clear();
    m_rows.setRows({});
    m_chosenByHand = false;
    m_nothing->setMessage(sentence, detail);
    m_stack->setCurrentIndex(0);
    m_showing = false;
}

void HitList::setFooter(const QString& footer)
{
    m_list->setFooter(footer);
}

const clinic::SearchHit* HitList::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_hits.size()) ? &m_hits[static_cast<std::size_t>(row)]
                                                             : nullptr;
}

QAbstractItemView& HitList::view() const
{
    return m_list->view();
}

void HitList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_list->setName(tr("Clients found"));
    QWidget::changeEvent(event);
}

Row HitList::rowOf(const clinic::SearchHit& hit, const QString& region) const
{
    const QString number = shownNumber(hit.phone, region);
    const qsizetype bold = startOfLast(boldDigits(hit), number);
    Row row;
    row.icon = hit.firstSpecies ? Phrases::drawing(*hit.firstSpecies) : Icon::User;
    row.title = hit.name.isEmpty() ? tr("No name yet") : hit.name;
    row.titleWeight = Weight::Bold;
    row.second = hit.pets.isEmpty() ? tr("no pets yet") : petsInWords(hit.pets);
    row.trailing = number.first(bold);
    row.trailingBold = number.sliced(bold);
    row.key = tr("Enter");
    return row;
}

} // namespace frontpaw::ui
