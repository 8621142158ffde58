/** Browsers of 2024, which offices keep for years, know no `RegExp.escape`. */
RegExp.escape ??= (words) => words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
