/** How every command ends: an exit status, and for wrong usage one clear sentence instead of a stack trace. */

/** Says what was wrong with a command's own words: exit status 2. */
export class UsageError extends Error {}

/** @param usage how the command is called, in one line, and what it does in the lines below; said for `--help` */
export async function runCommand(command: () => Promise<number>, usage?: string): Promise<void> {
  if (usage !== undefined && process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    console.log(usage);
    return;
  }
  try {
    process.exitCode = await command();
  } catch (error) {
    const call = isWrongOption(error) && usage !== undefined ? `: ${usage.split('\n')[0]}` : '';
    console.error(`${sentence(error)}${call}`);
    process.exitCode = 2;
  }
}

/** What Node says of options, in the languages of the commands. */
const wrongOptions: Readonly<Record<string, (word: string) => string>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: (word) => `Không có tùy chọn “${word}” / there is no option ${word}`,
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: (word) =>
    `Tùy chọn “${word}” thiếu giá trị, hoặc có giá trị thừa / the option ${word} lacks a value, or takes none`,
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: (word) => `Thừa chữ “${word}” / unexpected argument ${word}`,
};

function isWrongOption(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && wrongOptions[(error as NodeJS.ErrnoException).code ?? ''] !== undefined;
}

function sentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  const [, word = ''] = /'([^'\s]+)/.exec(error.message) ?? [];
  if (isWrongOption(error)) return wrongOptions[code ?? '']?.(word) ?? word;
  if (code === 'ENOENT') return `Không tìm thấy / not found: ${path ?? ''}`;
  if (code === 'ENOTDIR') return `Không phải thư mục / not a folder: ${path ?? ''}`;
  if (code === 'EACCES' || code === 'EPERM') return `Không có quyền mở / no permission to open: ${path ?? ''}`;
  if (code === 'EBUSY') return `Tệp đang mở trong chương trình khác / open in another program: ${path ?? ''}`;
  return error.message.split('\n')[0] ?? '';
}
