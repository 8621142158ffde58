// Runs in any Node, however old: says in one sentence what is missing instead of failing in another's words.
const needed = [22, 12];
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(
    'Cần Node ' +
      needed.join('.') +
      ' trở lên; máy này đang dùng ' +
      process.versions.node +
      '. ' +
      'Hãy cài bản mới từ https://nodejs.org rồi chạy lại. / ' +
      'Node ' +
      needed.join('.') +
      ' or later is needed; this is ' +
      process.versions.node +
      '.',
  );
  process.exit(2);
}
