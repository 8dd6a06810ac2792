// What a start costs, seen from outside through X: from exec to a window that shows what was typed into it,
// and what it costs to let it stand.
//   start_bench REPEATS REST_MS BARE PROGRAM [ARGUMENTS…]
// starts a bare window and the program by turns, so that whatever else the machine does falls on both. Memory
// and idle time are read from /proc, so PROGRAM must let its parent look (or the parent be root).
#include "Figure.h"
#include "Screen.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <fstream>
#include <sstream>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

using namespace std::chrono_literals;
using frontpaw::bench::Figure;
using frontpaw::bench::Screen;
using SteadyClock = std::chrono::steady_clock;

namespace {

constexpr std::uint16_t boxHeight = 64;
constexpr auto patience = 20s;

struct Start
{
    double milliseconds = -1;
    double megabytes = -1;   ///< PSS, after the rest
    double idlePercent = -1; ///< of one core, over the second half of the rest
};

pid_t launch(char** command)
{
    const pid_t child = fork();
    if (child == 0) {
        execv(command[0], command);
        _exit(127);
    }
    return child;
}

double pssOf(pid_t process)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/smaps_rollup");
    for (std::string line; std::getline(file, line);) {
        if (line.rfind("Pss:", 0) == 0)
            return static_cast<double>(std::stol(line.substr(4))) / 1024;
    }
    return -1;
}

/// Time on a core so far, in nanoseconds, over all threads; finer than the ticks of /proc/PID/stat.
double coreTimeOf(pid_t process)
{
    clockid_t clock{};
    timespec time{};
    if (clock_getcpuclockid(process, &clock) != 0 || clock_gettime(clock, &time) != 0)
        return -1;
    return static_cast<double>(time.tv_sec) * 1e9 + static_cast<double>(time.tv_nsec);
}

/// When the picture first looked as it does once it stands still with the typed key in it.
double settledAt(const Screen& screen, xcb_window_t window, SteadyClock::time_point start)
{
    std::vector<std::pair<std::uint64_t, SteadyClock::time_point>> seen;
    while (seen.size() < 2 || SteadyClock::now() - seen.back().second < 300ms) {
        const std::uint64_t picture = screen.look(window, boxHeight);
        if (seen.empty() || seen.back().first != picture)
            seen.emplace_back(picture, SteadyClock::now());
        if (SteadyClock::now() - start > patience)
            return -1;
        std::this_thread::sleep_for(1ms);
    }
    return std::chrono::duration<double, std::milli>(seen.back().second - start).count();
}

void restAndLook(pid_t child, std::chrono::milliseconds rest, Start& result)
{
    std::this_thread::sleep_for(rest / 2);
    const double before = coreTimeOf(child);
    const auto from = SteadyClock::now();
    std::this_thread::sleep_for(rest / 2);
    const std::chrono::duration<double, std::nano> passed = SteadyClock::now() - from;
    result.idlePercent = 100 * (coreTimeOf(child) - before) / passed.count();
    result.megabytes = pssOf(child);
}

Start measure(const Screen& screen, char** command, std::chrono::milliseconds rest)
{
    const auto start = SteadyClock::now();
    const pid_t child = launch(command);
    std::optional<xcb_window_t> window;
    while (!(window = screen.window()) && SteadyClock::now() - start < patience)
        std::this_thread::sleep_for(1ms);
    Start result;
    if (window) {
        screen.focus(*window);
        screen.type('9');
        result.milliseconds = settledAt(screen, *window, start);
        if (rest.count() > 0)
            restAndLook(child, rest, result);
    }
    kill(child, SIGTERM);
    waitpid(child, nullptr, 0);
    while (screen.window())
        std::this_thread::sleep_for(5ms);
    return result;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 5)
        return 2;
    const int repeats = std::atoi(argv[1]);
    const std::chrono::milliseconds rest(std::atoi(argv[2]));
    char* bare[] = {argv[3], nullptr};
    char** program = argv + 4;
    const Screen screen;

    // The quietest start of each: what else runs can only make one slower.
    double bestBare = 1e9, best = 1e9;
    for (int i = 0; i < repeats; ++i) {
        const Start ofBare = measure(screen, bare, 0ms);
        const Start ofProgram = measure(screen, program, 0ms);
        if (ofBare.milliseconds < 0 || ofProgram.milliseconds < 0) {
            std::fputs("start_bench: no window took the key\n", stderr);
            return 1;
        }
        bestBare = std::min(bestBare, ofBare.milliseconds);
        best = std::min(best, ofProgram.milliseconds);
    }
    const Start restingBare = measure(screen, bare, rest);
    const Start resting = measure(screen, program, rest);

    Figure("start-bare-window", bestBare, "ms").print();
    Figure("start-to-typing", best, "ms").ratioAtMost(best / bestBare, 1.5).print();
    Figure("memory-over-bare-window", resting.megabytes - restingBare.megabytes, "MB").atMost(50).print();
    Figure("idle-cpu", resting.idlePercent, "%").atMost(0.3).print();
    return 0;
}
