#include "cli/CommandLine.h"

#include "Commands.h"

#include <array>

namespace frontpaw::cli {

std::span<const Command> allCommands()
{
    using auth::Act;
    static constexpr std::array commands{
        Command{u"otp send", u"PHONE [--channel auto]", 1, u"channel", Ground::OpenDesk, Act::SendCode,
                otpSend},
        Command{u"otp resend", u"CHALLENGE", 1, u"", Ground::OpenDesk, Act::SendCode, otpResend},
        Command{u"otp verify", u"CHALLENGE CODE [--session-file FILE]", 2, u"session-file", Ground::OpenDesk,
                Act::SendCode, otpVerify},
        Command{u"otp status", u"CHALLENGE", 1, u"", Ground::OpenDesk, Act::SendCode, otpStatus},
        Command{u"otp list", u"[--last N]", 0, u"last", Ground::OpenDesk, Act::SendCode, otpList},
        Command{u"clients check", u"PHONE", 1, u"", Ground::OpenDesk, Act::SearchClients, clientsCheck},
        Command{u"clients list", u"[--last N]", 0, u"last", Ground::OpenDesk, Act::SearchClients,
                clientsList},
        Command{u"clients show", u"ID", 1, u"", Ground::OpenDesk, Act::OpenClientFile, clientsShow},
        Command{u"clients update",
                u"ID [--first-name …] [--last-name …] [--email …] [--address …] [--consent "
                u"care,reminders,messages]",
                1, u"first-name,last-name,email,address,consent", Ground::OpenDesk, Act::EditClient,
                clientsUpdate},
        Command{u"pets list", u"CLIENT", 1, u"", Ground::OpenDesk, Act::OpenClientFile, petsList},
        Command{u"pets add", u"CLIENT --name … --species … [--breed …] [--born YYYY-MM-DD] [--weight KG]", 1,
                u"name,species,breed,born,weight", Ground::OpenDesk, Act::EditPet, petsAdd},
        Command{u"book", u"--session-file FILE [--pet ID] [--vet NAME] [--at TIME] [--reason …]", 0,
                u"session-file,pet,vet,at,reason", Ground::OpenDesk, std::nullopt, book},
        Command{u"sign-out", u"--session-file FILE", 0, u"session-file", Ground::OpenDesk, std::nullopt,
                signOut},
        Command{u"preview", u"", 0, u"", Ground::OpenDesk, Act::SeeCodes, preview},
        Command{u"secrets set", u"NAME", 1, u"", Ground::OpenDesk, Act::ManageSecrets, secretsSet},
        Command{u"secrets list", u"", 0, u"", Ground::OpenDesk, Act::ManageSecrets, secretsList},
        Command{u"secrets delete", u"NAME", 1, u"", Ground::OpenDesk, Act::ManageSecrets, secretsDelete},
        Command{u"keys backup", u"FILE --passphrase-fd N", 1, u"passphrase-fd", Ground::OpenDesk,
                Act::BackUpKeys, keysBackup},
        Command{u"keys restore", u"FILE --passphrase-fd N", 1, u"passphrase-fd", Ground::Settings,
                std::nullopt, keysRestore},
        Command{u"clinic init", u"--name … --country IN --manager NAME --pin-fd N", 0,
                u"name,country,manager", Ground::Settings, std::nullopt, clinicInit},
        Command{u"clinic set", u"NAME=VALUE", 1, u"", Ground::OpenDesk, Act::ChangeClinicSettings, clinicSet},
        Command{u"clinic show", u"", 0, u"", Ground::OpenDesk, Act::SeeHealth, clinicShow},
        Command{u"demo reset", u"", 0, u"", Ground::Settings, std::nullopt, demoReset},
        Command{u"doctor", u"", 0, u"", Ground::Settings, std::nullopt, doctor},
    };
    return commands;
}

} // namespace frontpaw::cli
