#pragma once

#include "base/Ids.h"
#include "clinic/Species.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace frontpaw::clinic {

/// Letters from `start` on, `length` of them, to be shown bold.
struct Mark
{
    int start = 0;
    int length = 0;
    bool operator==(const Mark&) const = default;
};

struct SearchHit
{
    ClientId client;
    QString name;
    QString phone; ///< E.164
    QString pets;  ///< "Bruno, Labrador · Miso, cat": pet names with breed or species key, as stored
    std::optional<Species> firstSpecies;
    Mark nameMark, phoneMark, petsMark;
    bool operator==(const SearchHit&) const = default;
};

struct SearchAnswer
{
    QString query; ///< the text this answers
    std::vector<SearchHit> hits;
    bool complete = true; ///< false while the index is filling
};

/// Clients by any part of their name or their pets' names (1-2 letters: at word starts), or by digits of the
/// number (3 or more, the tail first). Main thread; works elsewhere.
class ClientSearch : public QObject
{
    Q_OBJECT

public:
    /// Answers come by `answered`, the latest question only.
    virtual void ask(const QString& query, int most) = 0;
    [[nodiscard]] virtual bool isFull() const = 0;

Q_SIGNALS:
    void answered(const frontpaw::clinic::SearchAnswer& answer);
    void filled();
};

} // namespace frontpaw::clinic
