#pragma once

#include <QList>
#include <QPixmap>
#include <QString>

class QPainter;
class QRectF;

namespace frontpaw::ui {

/// The line icons of the program (resources/icons). Named by what is drawn, not by where it is used.
enum class Icon {
    Search,
    House,
    Calendar,
    CalendarPlus,
    CalendarCheck,
    ClipboardList,
    Users,
    User,
    UserPlus,
    Settings,
    Check,
    CheckCheck,
    Cross,
    Plus,
    Minus,
    Refresh,
    Smartphone,
    MessageCircle,
    LogIn,
    LogOut,
    ShieldCheck,
    Syringe,
    Warning,
    Alert,
    CircleCheck,
    Question,
    Info,
    PawPrint,
    Dog,
    Cat,
    Bird,
    Rabbit,
    Turtle,
    Fish,
    Squirrel,
    Camera,
    Image,
    Trash,
    Pencil,
    Clock,
    Timer,
    Lock,
    LockOpen,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    ChevronDown,
    ArrowLeft,
    ArrowRight,
    ArrowUp,
    ArrowDown,
    Sun,
    Moon,
    Contrast,
    Languages,
    Keyboard,
    Phone,
    Mail,
    MapPin,
    Weight,
    Stethoscope,
    Scissors,
    Key,
    Database,
    HardDrive,
    Ellipsis,
    Copy,
    Wifi,
    WifiOff,
    Bell,
    Backspace,
    Undo,
    Eye,
    EyeOff,
    History,
    Send,
    FileText,
    Download,
    Pill,
    Inbox,
};

/// All icons, for galleries and tests.
[[nodiscard]] QList<Icon> allIcons();

/// Where the drawing lies in the compiled resources.
[[nodiscard]] QString iconFile(Icon icon);

/// `size` in device-independent pixels, tinted with one colour; drawn once for each colour, size and ratio,
/// at the first use. Main thread.
[[nodiscard]] QPixmap iconPixmap(Icon icon, const QColor& ink, int size, qreal pixelRatio);

/// Draws the icon centred in `rect`, `size` pixels wide. Arrows that mean forward and back follow the
/// painter's layout direction.
void paintIcon(QPainter& painter, Icon icon, const QRectF& rect, int size, const QColor& ink);

} // namespace frontpaw::ui
