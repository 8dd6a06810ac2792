#include "ui/shell/Shortcuts.h"

namespace frontpaw::ui {

QList<ShortcutGroup> Shortcuts::all()
{
    return {
        {tr("Everywhere"),
         {{tr("F1"), tr("all keys")},
          {tr("F2"), tr("book an appointment")},
          {tr("F3"), tr("desk, into the box")},
          {tr("F4"), tr("clients")},
          {tr("F8"), tr("settings")},
          {tr("/"), tr("into the box")},
          {tr("Esc"), tr("one step back, or park")},
          {tr("Alt+1…9"), tr("a client in a tab")}}},
        {tr("Desk"),
         {{tr("Up, Down"), tr("another hit")},
          {tr("Enter"), tr("send a code")},
          {tr("Ctrl+Enter"), tr("open the file as staff")},
          {tr("Esc"), tr("empty the box")}}},
        {tr("Sign-in"),
         {{tr("Alt+B"), tr("wrong number")},
          {tr("Alt+R"), tr("send the code again")},
          {tr("Enter"), tr("check the code, or go on")},
          {tr("Ctrl+Enter"), tr("save the profile")},
          {tr("Ctrl+W"), tr("end this sign-in")},
          {tr("Esc"), tr("park; nothing is lost")}}},
    };
}

} // namespace frontpaw::ui
