/** Files that are on no disk: a virtual file system, as an editor has before them a repository elsewhere. */
import { type Disposable, EventEmitter, type FileChangeEvent, FileChangeType, FileSystemError, type FileSystemProvider, FileType, type Uri } from 'vscode';

/** All in one folder, the root. */
export class MemoryFiles implements FileSystemProvider {
	readonly #files = new Map<string, Uint8Array>();
	/** Counts the changes: VS Code takes a file for the same while its time is. */
	#clock = 1;
	readonly #changed = new EventEmitter<FileChangeEvent[]>();
	readonly onDidChangeFile = this.#changed.event;

	watch(): Disposable {
		return { dispose() {} };
	}

	stat({ path }: Uri) {
		const content = this.#files.get(path);
		if (!content && path !== '/') throw FileSystemError.FileNotFound(path);
		return { type: content ? FileType.File : FileType.Directory, ctime: 0, mtime: this.#clock, size: content?.length ?? 0 };
	}

	readDirectory(): [string, FileType][] {
		return [...this.#files.keys()].map((path) => [path.slice(1), FileType.File]);
	}

	createDirectory(): void {}

	readFile({ path }: Uri): Uint8Array {
		const content = this.#files.get(path);
		if (!content) throw FileSystemError.FileNotFound(path);
		return content;
	}

	writeFile(uri: Uri, content: Uint8Array): void {
		const type = this.#files.has(uri.path) ? FileChangeType.Changed : FileChangeType.Created;
		this.#files.set(uri.path, content);
		this.#tell(type, uri);
	}

	delete(uri: Uri): void {
		if (!this.#files.delete(uri.path)) throw FileSystemError.FileNotFound(uri);
		this.#tell(FileChangeType.Deleted, uri);
	}

	rename(from: Uri, to: Uri): void {
		this.writeFile(to, this.readFile(from));
		this.delete(from);
	}

	#tell(type: FileChangeType, uri: Uri): void {
		this.#clock++;
		this.#changed.fire([{ type, uri }]);
	}
}
