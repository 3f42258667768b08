import { TestFolder } from './folder.js';
import { LanguageClient } from './languageClient.js';

/** Gives each test a server of its own and an empty folder; both are gone after it. */
export function eachWithServer(use: (client: LanguageClient, folder: TestFolder) => void): void {
  let client: LanguageClient;
  let folder: TestFolder;
  beforeEach(() => {
    client = new LanguageClient();
    folder = new TestFolder();
    use(client, folder);
  });
  afterEach(() => {
    client.kill();
    folder.dispose();
  });
}
