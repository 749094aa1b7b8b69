import { isNoNetwork, setNoNetwork } from '../../../guard/privacy-files.ts';
import { triedWays } from '../../../guard/tried-ways.ts';
import { modelsBeside, privacyFilesBeside } from '../../host/paths.ts';
import { libraryOptions, UsageError, type Command } from '../command.ts';
import { libraryOf } from '../library/library-path.ts';

const command: Command = {
  help: `Usage: carrel privacy
       carrel privacy network none|downloads

What was tried on the network since Carrel was installed, by which part, and where everything lies.

  network none       nothing in Carrel may open a connection (this is how it begins)
  network downloads  “carrel models download” may ask huggingface.co for the file of a model; nothing else may

To check it from outside, watch the processes with a tool of the system, such as: strace -f -e trace=network carrel …

  --library DIR      the library (your own)
  --json             {"noNetwork","tried":[{"part","what","to","allowed","times","first","last"}],"places"}`,
  options: libraryOptions,

  async run(given) {
    const library = libraryOf(given);
    const files = privacyFilesBeside(library);
    const [action, choice, ...more] = given.positionals;
    if (more.length > 0) throw new UsageError('There are more arguments than this command takes.');
    if (action !== undefined) {
      if (action !== 'network' || (choice !== 'none' && choice !== 'downloads'))
        throw new UsageError('privacy takes: network none, or network downloads.');
      setNoNetwork(files, choice === 'none');
    }
    const { output } = given;
    const report = {
      noNetwork: isNoNetwork(files),
      tried: triedWays(files),
      places: { library, models: modelsBeside(library), network: files.folder },
    };
    if (output.json) output.value(report);
    else {
      output.line(report.noNetwork ? 'No network at all.' : 'Models may be downloaded, nothing else.');
      for (const { part, what, to, allowed, times, last } of report.tried)
        output.line(
          `${new Date(last).toISOString()}  ${allowed ? 'allowed' : 'refused'}  ${part} ${what} ${to}  ${times} ×`,
        );
      if (report.tried.length === 0) output.line('No connection was tried.');
      for (const [kind, path] of Object.entries(report.places)) output.line(`${kind}: ${path}`);
    }
    return 0;
  },
};
export default command;
