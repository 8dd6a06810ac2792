#pragma once

#include "clinic/ports/ClientSearch.h"
#include "ui/widgets/RowModel.h"

#include <QWidget>

class QAbstractItemView;
class QStackedLayout;

namespace frontpaw::ui {

class EmptyState;
class RowList;

/// The clients that match what is typed, with the one that Enter means, and what Enter would do.
class HitList final : public QWidget
{
    Q_OBJECT

public:
    explicit HitList(QWidget* parent = nullptr);

    enum class Choice {
        First, ///< Enter means the first
        None,  ///< a whole number stands in the box: Enter means that, unless a hit is chosen by arrow
    };
    /// `region`: numbers of its own country are shown without country code.
    void show(const clinic::SearchAnswer& answer, const QString& region, Choice choice);
    /// Nothing is asked, or nobody found: `sentence` and `detail` instead of rows.
    void showNothing(const QString& sentence, const QString& detail);
    void setFooter(const QString& footer);

    /// The hit that Enter means.
    [[nodiscard]] const clinic::SearchHit* chosen() const;
    [[nodiscard]] bool isChosenByHand() const { return m_chosenByHand; }
    [[nodiscard]] const std::vector<clinic::SearchHit>& hits() const { return m_hits; }
    [[nodiscard]] QAbstractItemView& view() const;

Q_SIGNALS:
    void choiceChanged();
    /// Enter or a click in the list itself.
    void activated(Qt::KeyboardModifiers modifiers);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] Row rowOf(const clinic::SearchHit& hit, const QString& region) const;

    QStackedLayout* m_stack;
    EmptyState* m_nothing;
    RowList* m_list;
    RowModel m_rows;
    std::vector<clinic::SearchHit> m_hits;
    bool m_chosenByHand = false;
    bool m_showing = false; ///< rows are being set: what is current now was not chosen by hand
};

} // namespace frontpaw::ui
