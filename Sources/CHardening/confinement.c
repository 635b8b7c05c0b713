#define _GNU_SOURCE
#include "chardening.h"
#include "threads.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Landlock of the kernel's <linux/landlock.h>, written out since that header is older than the kernel on many systems. */
enum { CALL_CREATE_RULESET = 444, CALL_ADD_RULE = 445, CALL_RESTRICT_SELF = 446, ASK_VERSION = 1, PATH_BENEATH = 1 };

struct ruleset {
  uint64_t handled;
};

struct path_rule {
  uint64_t allowed;
  int32_t folder;
} __attribute__((packed));

#define WRITE_FILE (1ull << 1)
#define REMOVE_FOLDER (1ull << 4)
#define REMOVE_FILE (1ull << 5)
/* Bits 6 to 12: making a device, a folder, a file, a socket, a pipe, a block device, a link. */
#define MAKE_ANY (0x7full << 6)
#define MOVE_BETWEEN (1ull << 13) /* since version 2; before, such a move is always refused */
#define TRUNCATE (1ull << 14)     /* since version 3; before, it is not refused */

static int result = HARDENING_NOT_TRIED;

int hardening_confinement_result(void) {
  return result;
}

int hardening_confinement_version(void) {
  long version = syscall(CALL_CREATE_RULESET, NULL, 0, ASK_VERSION);
  return version < 0 ? 0 : (int)version;
}

static uint64_t handled(int version) {
  uint64_t rights = WRITE_FILE | REMOVE_FOLDER | REMOVE_FILE | MAKE_ANY;
  if (version >= 2) rights |= MOVE_BETWEEN;
  if (version >= 3) rights |= TRUNCATE;
  return rights;
}

static int allow(int ruleset, const char *path, uint64_t rights) {
  struct stat facts;
  struct path_rule rule = {.allowed = rights, .folder = open(path, O_PATH | O_CLOEXEC)};
  int error = 0;
  if (rule.folder < 0) return errno;
  /* A device or a file takes only what can be done to a file. */
  if (fstat(rule.folder, &facts) == 0 && !S_ISDIR(facts.st_mode)) rule.allowed &= WRITE_FILE | TRUNCATE;
  if (syscall(CALL_ADD_RULE, ruleset, PATH_BENEATH, &rule, 0) != 0) error = errno;
  close(rule.folder);
  return error;
}

static int rules = -1;

/* What the kernel holds this thread to, and every thread that it starts. Safe in a signal handler. */
static int confine_thread(void) {
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return errno;
  return syscall(CALL_RESTRICT_SELF, rules, 0) == 0 ? 0 : errno;
}

static int confine(uint64_t rights, const char *const *paths, size_t count) {
  int error = 0;
  for (size_t i = 0; i < count && error == 0; i++) {
    error = allow(rules, paths[i], rights);
    /* What is not there cannot be written either. */
    if (error == ENOENT) error = 0;
  }
  if (error == 0) error = confine_thread();
  return error == 0 ? hardening_in_other_threads(confine_thread) : error;
}

int hardening_confine_writing(const char *const *paths, size_t count) {
  int version = hardening_confinement_version();
  /* Each time costs one of sixteen layers, and only the first is asked with all folders in mind. */
  if (result == 0) return 0;
  if (version == 0) return result = ENOSYS;
  struct ruleset wanted = {.handled = handled(version)};
  rules = (int)syscall(CALL_CREATE_RULESET, &wanted, sizeof wanted, 0);
  if (rules < 0) return result = errno;
  result = confine(wanted.handled, paths, count);
  close(rules);
  return result;
}
