#pragma once

#include "clinic/ports/ClientSearch.h"

namespace frontpaw::test {

class ScriptedClinic;

/// Finds the clients of a ScriptedClinic by name, pet or number; the answer comes from the event loop.
class ScriptedSearch final : public clinic::ClientSearch
{
    Q_OBJECT

public:
    explicit ScriptedSearch(ScriptedClinic& clinic);
    void ask(const QString& query, int most) override;
    [[nodiscard]] bool isFull() const override { return true; }
    [[nodiscard]] const QStringList& asked() const { return m_asked; }

private:
    void answer(const QString& query, int most);

    ScriptedClinic& m_clinic;
    QStringList m_asked;
};

} // namespace frontpaw::test
