import { URI, Utils } from 'vscode-uri';

/** One spelling for one document: editors escape the same path in different ways. */
export function canonicalUri(uri: string): string {
  try {
    return URI.parse(uri).toString();
  } catch {
    return uri;
  }
}

/** The path below the folder, with `/`; undefined where `uri` is not below it. Both in their canonical spelling. */
export function pathBelow(folder: string, uri: string): string | undefined {
  const inside = folder.endsWith('/') ? folder : `${folder}/`;
  return uri.startsWith(inside) ? pathOf(uri).slice(pathOf(inside).length) : undefined;
}

/** The URI of a path below the folder, with `/`, in its canonical spelling. */
export function uriBelow(folder: string, path: string): string {
  return Utils.joinPath(URI.parse(folder), path).toString();
}

/** The name of a file or folder, unescaped. */
export function lastSegment(uri: string): string {
  const path = pathOf(uri);
  return path.slice(path.lastIndexOf('/') + 1);
}

function pathOf(uri: string): string {
  try {
    return URI.parse(uri).path;
  } catch {
    return uri;
  }
}
