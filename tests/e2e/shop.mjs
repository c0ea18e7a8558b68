// What the scripts beside share: a server of their own, and how they tell what they found.
import {spawn, spawnSync} from 'node:child_process';
import {createInterface} from 'node:readline';

const results = [];

export function check(name, good, seen = '') {
    const more = typeof seen === 'string' ? seen : JSON.stringify(seen);
    console.log(good ? 'ok    ' : 'FAIL  ', name, good ? '' : more);
    results.push(Boolean(good));
}

// Says how many were good, and ends.
export function endWithSum() {
    const good = results.filter(Boolean).length;
    console.log(`${good} passed, ${results.length - good} failed`);
    process.exit(good === results.length ? 0 : 1);
}

export function makeDemo(program, store, scenario) {
    if (spawnSync(program, ['demo', '--store', store, '--scenario', scenario]).status !== 0)
        throw new Error('no demo store');
}

// A server that answers at `url`. `words` are its options; `hear` gets what it logs.
export async function serve(program, words, {env = process.env, hear = () => {}} = {}) {
    const server = spawn(program, ['serve', ...words], {stdio: ['ignore', 'pipe', 'pipe'], env});
    server.stderr.on('data', hear);
    const ended = new Promise(resolve => server.on('exit', resolve));
    for await (const line of createInterface({input: server.stdout})) {
        const url = line.match(/http:\/\/\S+/);
        if (url)
            return {url: url[0], stop: () => (server.kill('SIGTERM'), ended)};
    }
    throw new Error('the server did not start');
}
