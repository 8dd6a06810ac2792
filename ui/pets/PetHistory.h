#pragma once

#include "clinic/Pet.h"
#include "ui/widgets/RowModel.h"

#include <QTimeZone>
#include <QWidget>

namespace frontpaw::ui {

class RowList;
class Text;
class WeightPlot;

/// What is known of a pet over time: weights, vaccinations, notes, visits. Shows only what there is.
class PetHistory final : public QWidget
{
    Q_OBJECT

public:
    explicit PetHistory(const QTimeZone& zone, QWidget* parent = nullptr);

    void show(const clinic::PetFile& file, QDate today);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Part
    {
        Text* heading;
        RowList* list;
        RowModel* rows;
    };
    [[nodiscard]] Part addPart(const QString& name);
    static void fill(const Part& part, const QList<Row>& rows);
    void retranslate();
    [[nodiscard]] QList<Row> vaccinations() const;
    [[nodiscard]] QList<Row> notes() const;
    [[nodiscard]] QList<Row> visits() const;

    QTimeZone m_zone;
    clinic::PetFile m_file;
    QDate m_today;
    Text* m_weightHeading;
    WeightPlot* m_weights;
    Part m_vaccinations;
    Part m_notes;
    Part m_visits;
};

} // namespace frontpaw::ui
