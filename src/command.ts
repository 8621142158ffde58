/** How every command ends: an exit status, and for wrong usage one clear sentence instead of a stack trace. */

/** Says what was wrong with a command's own words: exit status 2. */
export class UsageError extends Error {}

export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    console.error(sentence(error));
    process.exitCode = 2;
  }
}

function sentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `Không tìm thấy / not found: ${path ?? ''}`;
  if (code === 'ENOTDIR') return `Không phải thư mục / not a folder: ${path ?? ''}`;
  if (code === 'EACCES' || code === 'EPERM') return `Không có quyền mở / no permission to open: ${path ?? ''}`;
  if (code === 'EBUSY') return `Tệp đang mở trong chương trình khác / open in another program: ${path ?? ''}`;
  return error.message.split('\n')[0] ?? '';
}
