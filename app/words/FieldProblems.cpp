#include "ProblemTable.h"
#include "words/Problems.h"

#include <QCoreApplication>

namespace frontpaw::words {

namespace {

using auth::PhoneProblem;
using auth::ProfileProblem;
using clinic::ClientProblem;
using clinic::PetProblem;

struct PhoneProblems
{
    Q_DECLARE_TR_FUNCTIONS(frontpaw::words::PhoneProblems)

public:
    static constexpr ProblemRow<PhoneProblem> rows[]{
        {PhoneProblem::Empty, "number-missing", QT_TR_NOOP("There is no number yet."),
         QT_TR_NOOP("Nothing was sent."), QT_TR_NOOP("Type a mobile number.")},
        {PhoneProblem::NotANumber, "not-a-number", QT_TR_NOOP("This is not a phone number."),
         QT_TR_NOOP("Nothing was sent; what you typed is kept."),
         QT_TR_NOOP("Type digits, with spaces or dashes if you like.")},
        {PhoneProblem::TooShort, "number-too-short", QT_TR_NOOP("This number is too short."),
         QT_TR_NOOP("Nothing was sent; what you typed is kept."),
         QT_TR_NOOP("Add the digits that are missing.")},
        {PhoneProblem::TooLong, "number-too-long", QT_TR_NOOP("This number is too long."),
         QT_TR_NOOP("Nothing was sent; what you typed is kept."),
         QT_TR_NOOP("Take out the digits that are too many.")},
        {PhoneProblem::HasExtension, "number-has-extension",
         QT_TR_NOOP("A number with an extension receives no code."),
         QT_TR_NOOP("Nothing was sent; what you typed is kept."),
         QT_TR_NOOP("Type a mobile number without one.")},
        {PhoneProblem::UnknownCountry, "unknown-country", QT_TR_NOOP("No country has this code."),
         QT_TR_NOOP("Nothing was sent; what you typed is kept."),
         QT_TR_NOOP("Check the digits after the plus.")},
        {PhoneProblem::CountryNotServed, "country-not-served",
         QT_TR_NOOP("The clinic sends no codes to this country."),
         QT_TR_NOOP("Nothing was sent; what you typed is kept."),
         QT_TR_NOOP("Use another number, or ask reception.")},
        {PhoneProblem::Landline, "landline", QT_TR_NOOP("This is a landline; it receives no messages."),
         QT_TR_NOOP("Nothing was sent; what you typed is kept."), QT_TR_NOOP("Type a mobile number.")},
        {PhoneProblem::TollFree, "toll-free",
         QT_TR_NOOP("This is a free service number; it receives no messages."),
         QT_TR_NOOP("Nothing was sent; what you typed is kept."), QT_TR_NOOP("Type a mobile number.")},
        {PhoneProblem::PremiumRate, "premium-rate",
         QT_TR_NOOP("This is a number that costs its callers extra."),
         QT_TR_NOOP("Nothing was sent; what you typed is kept."), QT_TR_NOOP("Type a mobile number.")},
        {PhoneProblem::Emergency, "emergency-number", QT_TR_NOOP("This is an emergency number."),
         QT_TR_NOOP("Nothing was sent and nobody was called."), QT_TR_NOOP("Type a mobile number.")},
        {PhoneProblem::NotMobile, "not-mobile", QT_TR_NOOP("This number receives no messages."),
         QT_TR_NOOP("Nothing was sent; what you typed is kept."), QT_TR_NOOP("Type a mobile number.")},
    };
};

/// The fields of all pages, as they are called in a sentence of their own.
struct Fields
{
    Q_DECLARE_TR_FUNCTIONS(frontpaw::words::Fields)

public:
    static QString of(ProfileProblem::Field field)
    {
        switch (field) {
        case ProfileProblem::Field::FirstName:
            return tr("First name");
        case ProfileProblem::Field::LastName:
            return tr("Last name");
        case ProfileProblem::Field::Email:
            return tr("E-mail");
        case ProfileProblem::Field::Address:
            return tr("Address");
        case ProfileProblem::Field::Care:
            return tr("Consent to the care record");
        case ProfileProblem::Field::ParentName:
            return tr("Parent's name");
        case ProfileProblem::Field::PetName:
            return tr("Pet's name");
        case ProfileProblem::Field::PetSpecies:
            return tr("Kind of animal");
        }
        return {};
    }
    static QString of(ClientProblem::Field field)
    {
        switch (field) {
        case ClientProblem::Field::FirstName:
            return tr("First name");
        case ClientProblem::Field::LastName:
            return tr("Last name");
        case ClientProblem::Field::Email:
            return tr("E-mail");
        case ClientProblem::Field::Address:
            return tr("Address");
        case ClientProblem::Field::ParentName:
            return tr("Parent's name");
        case ClientProblem::Field::Language:
            return tr("Language");
        }
        return {};
    }
    static QString of(PetProblem::Field field)
    {
        switch (field) {
        case PetProblem::Field::Name:
            return tr("Pet's name");
        case PetProblem::Field::Species:
            return tr("Kind of animal");
        case PetProblem::Field::Breed:
            return tr("Breed");
        case PetProblem::Field::Colour:
            return tr("Colour");
        case PetProblem::Field::Born:
            return tr("Date of birth");
        case PetProblem::Field::Weight:
            return tr("Weight");
        case PetProblem::Field::Allergy:
            return tr("Allergy");
        case PetProblem::Field::Note:
            return tr("Note");
        case PetProblem::Field::Vaccination:
            return tr("Vaccination");
        }
        return {};
    }
};

enum class Fault { Missing, TooLong, NotAnEmail, NotAName, InTheFuture, TooOld, OutOfRange };

Fault faultOf(ProfileProblem::Kind kind)
{
    switch (kind) {
    case ProfileProblem::Kind::Missing:
        return Fault::Missing;
    case ProfileProblem::Kind::TooLong:
        return Fault::TooLong;
    case ProfileProblem::Kind::NotAnEmail:
        return Fault::NotAnEmail;
    case ProfileProblem::Kind::NotAName:
        return Fault::NotAName;
    }
    return Fault::Missing;
}

Fault faultOf(ClientProblem::Kind kind)
{
    switch (kind) {
    case ClientProblem::Kind::Missing:
        return Fault::Missing;
    case ClientProblem::Kind::TooLong:
        return Fault::TooLong;
    case ClientProblem::Kind::NotAnEmail:
        return Fault::NotAnEmail;
    case ClientProblem::Kind::NotAName:
        return Fault::NotAName;
    }
    return Fault::Missing;
}

Fault faultOf(PetProblem::Kind kind)
{
    switch (kind) {
    case PetProblem::Kind::Missing:
        return Fault::Missing;
    case PetProblem::Kind::TooLong:
        return Fault::TooLong;
    case PetProblem::Kind::InTheFuture:
        return Fault::InTheFuture;
    case PetProblem::Kind::TooOld:
        return Fault::TooOld;
    case PetProblem::Kind::OutOfRange:
        return Fault::OutOfRange;
    case PetProblem::Kind::NotAName:
        return Fault::NotAName;
    }
    return Fault::Missing;
}

struct FieldProblems
{
    Q_DECLARE_TR_FUNCTIONS(frontpaw::words::FieldProblems)

public:
    /// %1 is the field's name; a colon keeps the sentence right in languages with genders.
    static constexpr ProblemRow<Fault> rows[]{
        {Fault::Missing, "missing", QT_TR_NOOP("%1: this is needed."),
         QT_TR_NOOP("The rest of the page is kept."), QT_TR_NOOP("Fill it in.")},
        {Fault::TooLong, "too-long", QT_TR_NOOP("%1: this is too long."),
         QT_TR_NOOP("What you typed is kept."), QT_TR_NOOP("Make it shorter.")},
        {Fault::NotAnEmail, "not-an-email", QT_TR_NOOP("%1: this is not an address that mail can reach."),
         QT_TR_NOOP("What you typed is kept."),
         QT_TR_NOOP("Write it like name@example.com, or leave it empty.")},
        {Fault::NotAName, "not-a-name", QT_TR_NOOP("%1: there is no letter in this."),
         QT_TR_NOOP("What you typed is kept."), QT_TR_NOOP("Write the name in letters of any script.")},
        {Fault::InTheFuture, "in-the-future", QT_TR_NOOP("%1: this day is still to come."),
         QT_TR_NOOP("What you typed is kept."), QT_TR_NOOP("Choose today or a day before.")},
        {Fault::TooOld, "too-old", QT_TR_NOOP("%1: this day is too long ago."),
         QT_TR_NOOP("What you typed is kept."), QT_TR_NOOP("Check the year.")},
        {Fault::OutOfRange, "out-of-range", QT_TR_NOOP("%1: this cannot be right."),
         QT_TR_NOOP("What you typed is kept."), QT_TR_NOOP("Give it in kilograms, from 0.001 to 2000.")},
    };
};

template <class Problem>
ProblemText fieldText(const Problem& problem)
{
    ProblemText text = textFrom<FieldProblems>(faultOf(problem.kind));
    text.happened = text.happened.arg(Fields::of(problem.field));
    return text;
}

} // namespace

ProblemText textOf(PhoneProblem problem)
{
    return textFrom<PhoneProblems>(problem);
}

QString nameOf(PhoneProblem problem)
{
    return nameFrom<PhoneProblems>(problem);
}

ProblemText textOf(const ProfileProblem& problem)
{
    return fieldText(problem);
}

ProblemText textOf(const ClientProblem& problem)
{
    return fieldText(problem);
}

ProblemText textOf(const PetProblem& problem)
{
    return fieldText(problem);
}

} // namespace frontpaw::words
