#define _GNU_SOURCE
#include "threads.h"
#include "chardening.h"

#include <dirent.h>
#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

/* Not a real-time signal: the threads of the system's task queues block all but those of a crash. */
enum { NOTICE = SIGSYS, MOST_THREADS = 512, PATIENCE_MILLISECONDS = 2000 };

static int (*volatile asked)(void);
static atomic_int answers, failure;

static void on_notice(int number, siginfo_t *info, void *context) {
  int kept = errno, error;
  (void)context;
  if (info->si_code != SI_TKILL || info->si_pid != getpid()) hardening_end_crashed(number);
  error = asked();
  if (error != 0) atomic_store(&failure, error);
  atomic_fetch_add(&answers, 1);
  errno = kept;
}

static int notify(pid_t thread, int number) {
  return (int)syscall(SYS_tgkill, getpid(), thread, number);
}

/* Asks one thread; one that has ended meanwhile has answered. */
static int ask(pid_t thread) {
  struct timespec moment = {.tv_nsec = 1000000};
  int before = atomic_load(&answers);
  if (notify(thread, NOTICE) != 0) return errno == ESRCH ? 0 : errno;
  for (int waited = 0; waited < PATIENCE_MILLISECONDS; waited++) {
    if (atomic_load(&answers) != before || notify(thread, 0) != 0) return atomic_load(&failure);
    nanosleep(&moment, NULL);
  }
  return ETIMEDOUT;
}

static bool knows(const pid_t *threads, int count, pid_t thread) {
  for (int i = 0; i < count; i++)
    if (threads[i] == thread) return true;
  return false;
}

/* Asks the threads that are not in the list yet, and adds them. */
static int ask_new(pid_t *threads, int *count) {
  DIR *folder = opendir("/proc/self/task");
  struct dirent *entry;
  int error = 0;
  if (folder == NULL) return errno;
  while (error == 0 && (entry = readdir(folder)) != NULL) {
    pid_t thread = (pid_t)atoi(entry->d_name);
    if (thread == 0 || knows(threads, *count, thread)) continue;
    if (*count == MOST_THREADS) error = EOVERFLOW;
    else if ((error = ask(thread)) == 0) threads[(*count)++] = thread;
  }
  closedir(folder);
  return error;
}

int hardening_in_other_threads(int (*action)(void)) {
  pid_t threads[MOST_THREADS] = {(pid_t)syscall(SYS_gettid)};
  struct sigaction notice, before;
  int count = 1, known, error;
  memset(&notice, 0, sizeof notice);
  notice.sa_sigaction = on_notice;
  notice.sa_flags = SA_SIGINFO | SA_RESTART | SA_ONSTACK;
  sigemptyset(&notice.sa_mask);
  atomic_store(&failure, 0);
  asked = action;
  if (sigaction(NOTICE, &notice, &before) != 0) return errno;
  /* A thread that was not asked yet may have started another meanwhile: until nobody is new. */
  do {
    known = count;
    error = ask_new(threads, &count);
  } while (error == 0 && count > known);
  sigaction(NOTICE, &before, NULL);
  return error;
}
