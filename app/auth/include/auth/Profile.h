#pragma once

#include <QString>

#include <vector>

namespace frontpaw::auth {

/// What a client may agree to, each for itself (DPDP Act 2023, section 6: free, specific, per purpose).
struct ConsentTicks
{
    bool care = false; ///< needed: without it no profile is complete
    bool reminders = false;
    bool messages = false;
    bool operator==(const ConsentTicks&) const = default;
};

/// A client's own page. Texts as typed.
struct Profile
{
    QString firstName;
    QString lastName;
    QString email;
    QString address;
    bool under18 = false;
    QString parentName; ///< needed when under 18
    ConsentTicks consents;
    QString noticeLanguage; ///< the language the notice was shown in ("en", "hi")
    QString petName;        ///< the first pet, may wait: empty
    QString petSpecies;     ///< a key of clinic::Species, needed with petName
    bool operator==(const Profile&) const = default;

    /// Without surrounding space, in Unicode normal form C, control and direction marks taken out.
    [[nodiscard]] Profile tidied() const;
    [[nodiscard]] bool isEmpty() const { return *this == Profile{}; }
};

struct ProfileProblem
{
    enum class Field { FirstName, LastName, Email, Address, Care, ParentName, PetName, PetSpecies };
    enum class Kind { Missing, TooLong, NotAnEmail, NotAName };
    Field field{};
    Kind kind{};
    bool operator==(const ProfileProblem&) const = default;
};

/// Everything that is wrong with it, in the order of the page. Names: 1 to 60 letters; e-mail at most 254;
/// address at most 300.
[[nodiscard]] std::vector<ProfileProblem> problemsOf(const Profile& profile);

/// Longest texts, in characters.
inline constexpr int maxNameLength = 60;
inline constexpr int maxEmailLength = 254;
inline constexpr int maxAddressLength = 300;

} // namespace frontpaw::auth
