#pragma once

#include "base/Clock.h"
#include "base/Ids.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace frontpaw::clinic {

/// What a client agreed to, for one purpose, from a day on. Dated rows: the later stands.
struct Consent
{
    enum class Purpose { Care, Reminders, Messages };

    Purpose purpose = Purpose::Care;
    bool given = false;
    Instant at{};
    QString noticeLanguage;
    bool operator==(const Consent&) const = default;
};

/// A phone that reaches a client.
struct ClientPhone
{
    QString e164;
    std::optional<Instant> verifiedAt;
    bool operator==(const ClientPhone&) const = default;
};

/// Somebody who brings pets.
struct Client
{
    ClientId id;
    QString firstName;
    QString lastName;
    QString email;
    QString address;
    QString language;
    bool under18 = false;
    QString parentName;
    bool profileComplete = false;
    bool disabled = false;
    std::vector<ClientPhone> phones; ///< the one verified last first
    std::vector<Consent> consents;   ///< what stands now, one per purpose at most

    [[nodiscard]] QString name() const; ///< "Ananya Rao"; empty when nothing is known
    [[nodiscard]] bool agreesTo(Consent::Purpose purpose) const;
    bool operator==(const Client&) const = default;
};

/// What staff or the client changes on the client's page; missing means untouched.
struct ClientChange
{
    std::optional<QString> firstName, lastName, email, address, language, parentName;
    std::optional<bool> under18;
    /// Purposes given or withdrawn now.
    std::vector<std::pair<Consent::Purpose, bool>> consents;

    /// Texts as they are kept: see Text.h.
    [[nodiscard]] ClientChange tidied() const;
};

struct ClientProblem
{
    enum class Field { FirstName, LastName, Email, Address, ParentName, Language };
    enum class Kind { Missing, TooLong, NotAnEmail, NotAName };
    Field field{};
    Kind kind{};
    bool operator==(const ClientProblem&) const = default;
};

/// What is wrong with it, tidied, in the order of the page: names 1-60 characters with a letter or digit,
/// e-mail at most 254, address at most 300, language at most 35. E-mail, address and parent's name may be
/// emptied.
[[nodiscard]] std::vector<ClientProblem> problemsOf(const ClientChange& change);

} // namespace frontpaw::clinic
