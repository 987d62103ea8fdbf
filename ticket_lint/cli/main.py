"""The entry point: run the command line and turn every way it can end into an exit code."""

from __future__ import annotations

import errno
import gc
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from ticket_lint import regex
from ticket_lint.cli.language import interface_language
from ticket_lint.cli.streams import complain, escape_unknown, open_missing, silence
from ticket_lint.errors import EXIT_CLEAN, EXIT_ERROR, EXIT_INTERRUPTED, FieldError, TicketLintError

TRACEBACK = "TICKET_LINT_TRACEBACK"
_FULL = (errno.ENOSPC, errno.EIO, errno.EBADF)  # what a stream says that takes nothing more
_GARBAGE = 100_000  # objects made since the last look for garbage


def main() -> NoReturn:
    """Run with the arguments of the process and exit."""
    # Modules and word lists are no garbage: looking through them, again and again while they are loaded and once more
    # at the end, takes a sixth of a small run.
    gc.set_threshold(_GARBAGE)
    open_missing()
    escape_unknown()
    code = run(sys.argv[1:])
    gc.freeze()
    sys.exit(code)


def run(args: Sequence[str]) -> int:
    """Run the command line `args` and return the exit code. Nothing but Ctrl-C ends it in any other way."""
    lang = interface_language(args)
    try:
        return _dispatch(list(args), lang)
    except FieldError as error:
        return _fail(error.named(f"--{error.field.replace('_', '-')}").localized(lang), lang)
    except TicketLintError as error:
        return _fail(error.localized(lang), lang)
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        silence(sys.stdout)
        return EXIT_ERROR
    except Exception as error:  # a user never sees a traceback unasked
        if os.environ.get(TRACEBACK):
            raise
        if isinstance(error, OSError) and error.errno in _FULL and error.filename is None:
            silence(sys.stdout)
            return _fail(_unwritable(error, lang), lang)
        return _fail(_unexpected(error, lang), lang)
    finally:
        regex.keep()


def _dispatch(args: list[str], lang: str) -> int:
    """Run a plain `check` at once, everything else through click; errors of usage become one line as well."""
    from ticket_lint.cli.options import quick

    options = quick(args)
    if options is not None:
        from ticket_lint.cli.linting import check

        return check(options)
    import click

    from ticket_lint.cli.bilingual import message_of
    from ticket_lint.cli.commands import root

    try:
        code = root.main(args, prog_name="ticket-lint", standalone_mode=False)
    except click.Abort as error:
        raise KeyboardInterrupt from error
    except click.ClickException as error:
        context = getattr(error, "ctx", None)
        where = context.command_path if context is not None else "ticket-lint"
        tail = f"（见 {where} --help）" if lang == "zh" else f" (see {where} --help)"
        return _fail(message_of(error, lang) + tail, lang)
    return code if isinstance(code, int) else EXIT_CLEAN


def _fail(message: str, lang: str) -> int:
    complain(message, lang)
    return EXIT_ERROR


def _unwritable(error: OSError, lang: str) -> str:
    if lang == "zh":
        return f"输出无法写入（{error.strerror}）"
    return f"the output cannot be written: {error.strerror}"


def _unexpected(error: Exception, lang: str) -> str:
    """Tell where it broke, but not the exception's text: that may quote the ticket."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = ""
    if trace is not None:
        where = f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}"
    name = type(error).__name__
    if lang == "zh":
        return f"程序内部错误 {name}（{where}）；请附上设置 {TRACEBACK}=1 后的输出反馈给维护者"
    return f"internal error {name} at {where}; please report it with the output under {TRACEBACK}=1"
