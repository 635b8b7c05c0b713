#define _GNU_SOURCE
#include "chardening.h"

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>

static int result = HARDENING_NOT_TRIED;

int hardening_filter_result(void) {
  return result;
}

#if defined(__x86_64__)
#define OWN_ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__) && !defined(__AARCH64EB__)
#define OWN_ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

#ifndef OWN_ARCHITECTURE

int hardening_filter_calls(void) {
  return result = ENOSYS;
}

#else

/* Younger than the headers of some distributions; the same numbers on both architectures. */
enum { CALL_IO_URING_SETUP = 425, CALL_IO_URING_ENTER = 426, CALL_IO_URING_REGISTER = 427, CALL_PIDFD_GETFD = 438 };

#define FIELD(name) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, name))
/* The lower half of an argument; both architectures are little-endian. */
#define ARGUMENT(place) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[place]))
#define ANSWER(value) BPF_STMT(BPF_RET | BPF_K, value)
#define FAIL(number) ANSWER(SECCOMP_RET_ERRNO | ((number) & SECCOMP_RET_DATA))
#define IF_EQUAL(value, skipped) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (value), 0, (skipped))
#define REFUSE(call) IF_EQUAL(__NR_##call, 1), FAIL(EPERM)
#define REFUSE_NUMBER(number) IF_EQUAL(number, 1), FAIL(EPERM)

static struct sock_filter program[] = {
    FIELD(arch),
    /* Calls of another architecture have other numbers: none of them is meant here. */
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, OWN_ARCHITECTURE, 1, 0),
    FAIL(EPERM),
    FIELD(nr),
#ifdef __x86_64__
    /* The same calls once more, under the numbers of the x32 interface. */
    BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1),
    FAIL(EPERM),
#endif
    /* Another program. */
    REFUSE(execve), REFUSE(execveat),
    /* Another process. clone3 hides its flags behind a pointer: without it the C library takes clone. */
#ifdef __NR_fork
    REFUSE(fork), REFUSE(vfork),
#endif
    IF_EQUAL(__NR_clone3, 1), FAIL(ENOSYS),
    IF_EQUAL(__NR_clone, 4),
    ARGUMENT(0),
    BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, CLONE_THREAD, 1, 0),
    FAIL(EPERM),
    ANSWER(SECCOMP_RET_ALLOW),
    /* The network, and the way around this filter. */
    REFUSE(socket), REFUSE(socketpair), REFUSE(connect), REFUSE(bind), REFUSE(listen), REFUSE(accept),
    REFUSE(accept4),
    REFUSE_NUMBER(CALL_IO_URING_SETUP), REFUSE_NUMBER(CALL_IO_URING_ENTER), REFUSE_NUMBER(CALL_IO_URING_REGISTER),
    /* The memory and the files of other processes. */
    REFUSE(ptrace), REFUSE(process_vm_readv), REFUSE(process_vm_writev), REFUSE(kcmp),
    REFUSE_NUMBER(CALL_PIDFD_GETFD),
    /* The system itself. */
    REFUSE(bpf), REFUSE(perf_event_open), REFUSE(userfaultfd), REFUSE(kexec_load), REFUSE(kexec_file_load),
    REFUSE(init_module), REFUSE(finit_module), REFUSE(delete_module), REFUSE(mount), REFUSE(umount2), REFUSE(pivot_root),
    REFUSE(chroot), REFUSE(unshare), REFUSE(setns), REFUSE(keyctl), REFUSE(add_key), REFUSE(request_key),
    REFUSE(personality), REFUSE(reboot), REFUSE(swapon), REFUSE(swapoff), REFUSE(acct),
    /* Typing into the terminal what the shell would run afterwards. */
    IF_EQUAL(__NR_ioctl, 4),
    ARGUMENT(1),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, TIOCSTI, 1, 0),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, TIOCLINUX, 0, 1),
    FAIL(EPERM),
    ANSWER(SECCOMP_RET_ALLOW),
};

int hardening_filter_calls(void) {
  struct sock_fprog filter = {.len = sizeof program / sizeof *program, .filter = program};
  if (result == 0) return 0;
  long answer = syscall(__NR_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &filter);
  /* A positive answer is the thread that could not take the filter. */
  return result = answer == 0 ? 0 : answer > 0 ? ESRCH : errno;
}

#endif
