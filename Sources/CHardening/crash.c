#define _GNU_SOURCE
#include "chardening.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS};
enum { COUNT_FATAL = sizeof fatal / sizeof *fatal, SOFTWARE_FAULT = 70 };

/* A stack that overflowed leaves no room to run on. The system has one such second stack a thread; this is the main thread's.
   When another thread's stack overflows, the system ends the process without a line. */
static unsigned char alternate_stack[65536];

/* Both languages, since the environment must not be asked any more; no address, no name, no content. */
static const char german[] = "Lotse ist an einem inneren Fehler stehengeblieben (Signal ";
static const char between[] = "). Gespeichertes ist sicher; starten Sie neu. / Lotse stopped at an internal fault (signal ";
static const char english[] = "). What was saved is safe; start again.\n";

static size_t add(char *line, size_t length, const char *text) {
  while (*text != 0) line[length++] = *text++;
  return length;
}

static size_t add_number(char *line, size_t length, int number) {
  if (number >= 10) line[length++] = (char)('0' + number / 10 % 10);
  line[length++] = (char)('0' + number % 10);
  return length;
}

_Noreturn void hardening_end_crashed(int number) {
  char line[sizeof german + sizeof between + sizeof english + 4];
  size_t length = add_number(line, add(line, 0, german), number);
  length = add_number(line, add(line, length, between), number);
  length = add(line, length, english);
  if (write(STDERR_FILENO, line, length) < 0) { /* nobody to tell */
  }
  _exit(SOFTWARE_FAULT);
}

int hardening_catch_crashes(void) {
  stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
  struct sigaction action;
  sigset_t crashes;
  memset(&action, 0, sizeof action);
  action.sa_handler = hardening_end_crashed;
  /* Not blocked while it runs, so that a fault inside of it ends the process as well. */
  action.sa_flags = SA_ONSTACK | SA_NODEFER;
  sigemptyset(&action.sa_mask);
  sigemptyset(&crashes);
  if (sigaltstack(&stack, NULL) != 0) return errno;
  for (int i = 0; i < COUNT_FATAL; i++) {
    if (sigaction(fatal[i], &action, NULL) != 0) return errno;
    sigaddset(&crashes, fatal[i]);
  }
  /* A parent may have blocked them; a blocked one that is a fault would kill without a word. */
  return sigprocmask(SIG_UNBLOCK, &crashes, NULL) == 0 ? 0 : errno;
}

bool hardening_catches_crashes(void) {
  for (int i = 0; i < COUNT_FATAL; i++) {
    struct sigaction action;
    if (sigaction(fatal[i], NULL, &action) != 0) return false;
    /* The handler of the runtime asks for the details of the signal; ours and the terminal's do not. */
    if ((action.sa_flags & SA_SIGINFO) != 0) return false;
    if (action.sa_handler == SIG_DFL || action.sa_handler == SIG_IGN) return false;
  }
  return true;
}
