// People sign in with a log-in that they have elsewhere: a real provider (the npm package
// oidc-provider), and a double of one that does what the real one cannot be made to do.
//
//     node tests/e2e/oidc.mjs ARNOLD_SERVER [FOLDER WITH node_modules]
import {CLIENT, browse, listening, realProvider, stopped} from './oidc_provider.mjs';
import {DISCOVERY_FAULTS, Double, OUTAGES, TOKEN_FAULTS} from './oidc_double.mjs';
import {check, endWithSum, makeDemo, serve} from './shop.mjs';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';

const [program, packages = import.meta.dirname ?? '.'] = process.argv.slice(2);
const resolve = createRequire(path.resolve(packages, 'package.json')).resolve;
const jose = await import(pathToFileURL(resolve('jose')));
const {default: Provider} = await import(pathToFileURL(resolve('oidc-provider')));

// Any port of them (RFC 8252, 7.3).
const REDIRECTS = ['http://127.0.0.1/account/oidc/callback', 'http://127.0.0.1/back'];
const PASSWORD = 'ja7-Wolkenbruch';

class Shop {
    constructor(folder, name, issuer, port) {
        this.site = `http://127.0.0.1:${port}`;
        this.back = this.site + '/account/oidc/callback';
        this.store = path.join(folder, name + '.arnold');
        this.secretFile = path.join(folder, name + '.secret');
        writeFileSync(this.secretFile, CLIENT.secret + '\n', {mode: 0o600});
        this.words = ['--store', this.store, '--listen', `127.0.0.1:${port}`,
            '--oidc-issuer', issuer, '--oidc-client-id', CLIENT.id,
            '--oidc-client-secret-file', this.secretFile, '--oidc-for', 'everyone',
            '--oidc-name', 'People'];
    }

    async start() {
        this.log = '';
        const running = await serve(program, this.words, {
            env: {PATH: process.env.PATH, ARNOLD_SITE_URL: this.site},
            hear: part => { this.log += part; }});
        this.url = running.url + '/api/v1';
        this.stop = running.stop;
        return this;
    }

    async ask(method, where, body, token) {
        const headers = {'Content-Type': 'application/json'};
        if (token)
            headers.Authorization = `Bearer ${token}`;
        const answer = await fetch(this.url + where, {
            method, headers, body: body === undefined ? undefined : JSON.stringify(body)});
        const text = await answer.text();
        return {...(text ? JSON.parse(text) : {}), status: answer.status,
                retryAfter: answer.headers.get('retry-after')};
    }

    post(where, body, token) { return this.ask('POST', where, body, token); }
    start_(body = {}, door = '') { return this.post(`/auth${door}/oidc/start`, body); }
    finish(body) { return this.post('/auth/oidc/callback', body); }
    async me(token) { return this.ask('GET', '/store/me', undefined, token); }
}

const shown = ({code, iss, error}) => ({...(code && {code}), ...(iss && {iss}), ...(error && {error})});

// From the start to what the provider sent back. `tampered` changes the authorization URL.
async function begun(shop, person, {door = '', body = {}, tampered = url => url} = {}) {
    const started = await shop.start_(body, door);
    const back = await browse(tampered(new URL(started.authorization_url)), person);
    return {started, back,
            body: {state: back.state, binding: started.binding, ...shown(back)}};
}

async function happyPaths(shop, owner) {
    const known = await shop.ask('GET', '/auth/oidc');
    check('the interface names the provider', known.name === 'People' && known.customers
        && known.staff, known);
    const first = await begun(shop, 'ada');
    check('the provider leads back to the web shop', first.back.landed.href.startsWith(shop.back));
    check('the answer names its provider', Boolean(first.back.iss));
    const tokens = await shop.finish(first.body);
    const me = await shop.me(tokens.access_token);
    check('a customer signs in', tokens.status === 200 && me.email === 'ada@people.example'
        && me.email_verified && me.name === 'Ada Lövelind', [tokens, me]);
    const again = await shop.finish((await begun(shop, 'ada')).body);
    check('and is the same the next time', (await shop.me(again.access_token)).id === me.id);
    const next = await shop.post('/auth/refresh', {refresh_token: again.refresh_token});
    check('and stays signed in', (await shop.me(next.access_token)).id === me.id, next);

    const desktop = await begun(shop, 'olga', {
        door: '/staff', body: {redirect_uri: 'http://127.0.0.1:54321/back'}});
    check('the provider leads back to a program on their machine',
          desktop.back.landed.href.startsWith('http://127.0.0.1:54321/back?'));
    const staff = await shop.finish(desktop.body);
    const listed = await shop.ask('GET', '/admin/staff', undefined, staff.access_token);
    check('somebody who works here signs in', staff.status === 200
        && listed.items?.some(each => each.id === owner), [staff, listed]);
    const logins = await shop.ask('GET', '/auth/external-logins', undefined, staff.access_token);
    const gone = await shop.ask('DELETE', `/auth/external-logins/${logins.items?.[0]?.id}`,
                                undefined, staff.access_token);
    check('and may end that', logins.items?.length === 1 && gone.status === 204, [logins, gone]);
    const nobody = await shop.finish((await begun(shop, 'ada', {door: '/staff'})).body);
    check('nobody is hired by it', nobody.code === 'sign_in_refused', nobody);
}

// As a browser goes: cookies, no script, and nothing of the interface.
async function byPages(shop) {
    const look = async (url, cookies = {}) => {
        const answer = await fetch(url, {redirect: 'manual', headers: {
            Cookie: Object.entries(cookies).map(([name, value]) => `${name}=${value}`).join('; ')}});
        for (const line of answer.headers.getSetCookie()) {
            const [, name, value] = line.match(/^([^=]+)=([^;]*)/);
            cookies[name] = value;
        }
        return {status: answer.status, location: answer.headers.get('location'), cookies,
                text: await answer.text()};
    };
    const page = await look(shop.site + '/account/sign-in?next=/account/security');
    const button = page.text.match(/href="(\/account\/oidc[^"]*)"[^>]*>([^<]*)</);
    check('the sign-in page offers the provider', button?.[2] === 'Continue with People', page.text);
    const begun = await look(shop.site + button[1]);
    const {landed} = await browse(begun.location, 'ada');
    const planted = await look(landed);
    check('an answer for another browser signs nobody in', planted.status === 422
        && !planted.cookies['__Host-arnold'], planted.status);
    const back = await look(landed, begun.cookies);
    check('the browser is signed in and led on', back.status === 303
        && back.location === '/account/security', [back.status, back.location]);
    const account = await look(shop.site + '/account', back.cookies);
    check('and sees the account', account.status === 200
        && account.text.includes('Ada Lövelind'), account.status);
    const denied = await look(shop.site + '/account/oidc');
    const refused = await look((await browse(denied.location, 'denied')).landed, denied.cookies);
    check('a refusal is a page', refused.status === 401 && refused.text.includes('role="alert"')
        && !refused.cookies['__Host-arnold'], refused.status);
}

async function freePort() {
    const {server} = await listening();
    const {port} = server.address();
    await stopped(server);
    return port;
}

async function preHijacked(shop) {
    const who = {email: 'fay@people.example', password: PASSWORD};
    await shop.post('/auth/register', {...who, name: 'Eve'});
    const eve = await shop.post('/auth/login', who);
    const fay = await shop.finish((await begun(shop, 'fay')).body);
    const me = await shop.me(fay.access_token);
    check('who owns the mailbox gets the account that a stranger made with it',
          fay.status === 200 && me.email_verified && (await shop.me(eve.access_token)).status === 401,
          [me]);
    check('and the stranger\'s password opens it no more',
          (await shop.post('/auth/login', who)).code === 'wrong_credentials');
}

async function refusals(shop) {
    const {started, body} = await begun(shop, 'ada');
    const other = await shop.start_();
    const wrong = async (name, code, changed) => {
        const heard = await shop.finish({...body, ...changed});
        check(name, heard.code === code && !heard.access_token, heard);
    };
    await wrong('a state that is none', 'token_invalid', {state: 'none'});
    await wrong('the state of another', 'token_invalid', {state: other.state});
    await wrong('from another browser', 'token_invalid', {binding: other.binding});
    await wrong('without what is kept', 'missing_field', {code: undefined});
    check('none of that has spent it', (await shop.finish(body)).status === 200);
    await wrong('a state that was used', 'token_invalid', {});
    const fresh = await shop.start_();
    await wrong('a code that was used', 'sign_in_refused',
                {state: fresh.state, binding: fresh.binding});
    await wrong('and its state is spent', 'token_invalid',
                {state: fresh.state, binding: fresh.binding});
    const with_ = (name, value) => url => { url.searchParams.set(name, value); return url; };
    for (const [name, tampered] of [['another nonce', with_('nonce', 'x')],
                                    ['another verifier', with_('code_challenge', 'x'.repeat(43))]]) {
        const heard = await shop.finish((await begun(shop, 'ada', {tampered})).body);
        check(name, heard.code === 'sign_in_refused', heard);
    }
    const elsewhere = await begun(shop, 'ada');
    const mixed = await shop.finish({...elsewhere.body, iss: 'https://other.example'});
    check('an answer of another provider', mixed.code === 'sign_in_refused', mixed);
    const silent = await begun(shop, 'ada');
    delete silent.body.iss;
    check('an answer that names no provider',
          (await shop.finish(silent.body)).code === 'sign_in_refused');
    const denied = await begun(shop, 'denied');
    check('somebody who said no', denied.body.error === 'access_denied'
        && (await shop.finish(denied.body)).code === 'sign_in_refused');
    check('and their state is spent', (await shop.finish(denied.body)).code === 'token_invalid');
    for (const person of ['bo', 'cy']) {
        const heard = await shop.finish((await begun(shop, person)).body);
        check(`no verified address (${person})`, heard.code === 'email_not_verified', heard);
    }
    for (const redirect_uri of ['https://evil.example/', 'http://127.0.0.1.evil.example:1/',
                                'http://localhost:1/back', 'https://127.0.0.1:1/back',
                                'http://[::1]/x#y'])
        check(`not back to ${redirect_uri}`,
              (await shop.start_({redirect_uri})).code === 'invalid_value');
    check('the URL tells no secret', !['binding', started.binding, encodeURIComponent(CLIENT.secret)]
        .some(word => started.authorization_url.includes(word)));
}

async function lifeOfAProvider(folder, keysOf) {
    const made = {Provider, redirects: REDIRECTS};
    let real = await realProvider({...made, keys: [await keysOf('RS256', 'r1')], algorithm: 'RS256'});
    const shop = new Shop(folder, 'real', real.issuer, await freePort());
    const owner = await staffLogin(shop);
    await shop.start();
    const restarted = async how => {
        await stopped(real.server);
        real = await realProvider({...made, port: real.port, ...how});
    };
    try {
        await giveLogin(shop, owner);
        await preHijacked(shop);
        await happyPaths(shop, owner.id);
        await refusals(shop);
        await byPages(shop);
        for (const [algorithm, inIdToken] of [['ES256', true], ['EdDSA', false]]) {
            // The first key that nobody knows is looked for at once; then not for a minute.
            await restarted({keys: [await keysOf('RS256', 'r1'), await keysOf('ES256', 'e1'),
                                    await keysOf('EdDSA', 'd1')], algorithm, inIdToken});
            const heard = await shop.finish((await begun(shop, 'ada')).body);
            check(`other keys at the provider (${algorithm})`, heard.status === 200, heard);
        }
        await restarted({keys: [await keysOf('ES256', 'e2')], algorithm: 'ES256'});
        check('a second new key has to wait a minute',
              (await shop.finish((await begun(shop, 'ada')).body)).code === 'sign_in_refused');
        const last = await begun(shop, 'ada');
        await stopped(real.server);
        const down = await shop.finish(last.body);
        check('a provider that is away: 503', down.status === 503 && down.retryAfter, down);
        check('the shop goes on', (await shop.ask('GET', '/store/products')).items.length > 0);
    } finally {
        await shop.stop();
        if (real.server.listening)
            await stopped(real.server);
    }
    return shop;
}

async function answersOf(shop, double, mode, extra = {}) {
    const started = await shop.start_();
    if (!started.authorization_url)
        return started;
    const url = new URL(started.authorization_url);
    double.nonce = url.searchParams.get('nonce');
    double.mode = mode;
    const heard = await shop.finish({state: started.state, binding: started.binding, code: 'c',
                                     iss: double.issuer, ...extra});
    double.mode = 'sound';
    return heard;
}

async function hostile(folder) {
    const double = await new Double(jose).start();
    const shop = await demoOf(new Shop(folder, 'double', double.issuer, await freePort())).start();
    try {
        for (const fault of DISCOVERY_FAULTS) {
            double.mode = 'discovery: ' + fault;
            const heard = await shop.start_();
            check(`discovery: ${fault}`, heard.status === 503 && heard.code === 'unavailable', heard);
        }
        double.mode = 'sound';
        for (const fault of ['redirect', 'oversize', 'no JSON', 'failing'])
            check(`keys: ${fault}`,
                  (await answersOf(shop, double, 'keys: ' + fault)).code === 'unavailable');
        const sound = await answersOf(shop, double, 'sound');
        check('a sound answer is believed', sound.status === 200, sound);
        for (const [mode, code] of Object.entries(TOKEN_FAULTS)) {
            const heard = await answersOf(shop, double, mode);
            check(`token: ${mode}`, heard.code === code && !heard.access_token, heard);
        }
        for (const mode of OUTAGES)
            check(mode, (await answersOf(shop, double, mode)).code === 'unavailable');
        check('user info of another person',
              (await answersOf(shop, double, 'another person')).code === 'sign_in_refused');
        check('user info where the token has no address',
              (await answersOf(shop, double, 'no address in the token')).status === 200);
        check('an access token that would be a header',
              (await answersOf(shop, double, 'an access token of two lines')).code === 'sign_in_refused');
        check('no redirect was followed', !double.asked.includes('/stolen'));
        check('an unknown key was looked for once',
              double.asked.filter(each => each === '/keys').length <= 6, double.asked.length);
        await slow(shop, double);
    } finally {
        await shop.stop();
        await stopped(double.server);
    }
    return shop;
}

// Many wait for a provider that does not answer: a few at a time, and the shop does not notice.
async function slow(shop, double) {
    const started = [];
    for (let i = 0; i < 24; ++i)
        started.push(await shop.start_());
    double.mode = 'token: drip';
    const begin = Date.now();
    const waiting = started.map(({state, binding}) => shop.finish(
        {state, binding, code: 'c', iss: double.issuer}).then(
        heard => ({...heard, after: Date.now() - begin})));
    await Promise.race(waiting);
    const listed = Date.now();
    await shop.ask('GET', '/store/products');
    check('a slow provider: the shop answers meanwhile', Date.now() - listed < 1000);
    const begins = await shop.start_();
    const heard = await Promise.all(waiting);
    const busy = heard.filter(each => each.code === 'busy');
    check('at most four wait for it', busy.length === 20 && busy.every(
        each => each.status === 503 && each.retryAfter && each.after < 3000),
          heard.map(each => [each.code, each.after]));
    check('and not for long', heard.filter(each => each.code === 'unavailable' && each.after < 9000)
        .length === 4, heard.map(each => [each.code, each.after]));
    check('and others may begin meanwhile', begins.status === 201, begins);
    double.mode = 'sound';
}

function demoOf(shop) {
    makeDemo(program, shop.store, 'cafe');
    return shop;
}

// A key of the owner's, to give them a log-in with.
async function staffLogin(shop) {
    demoOf(shop);
    const run = (...words) => spawnSync(program, [...words, '--store', shop.store],
                                        {input: '73915482\n', encoding: 'utf8'});
    run('staff', 'reset-pin', 'Clara Merle');
    return {key: run('key', 'create', 'tests', '--staff', 'Clara Merle', '--scopes', 'all').stdout.trim()};
}

async function giveLogin(shop, owner) {
    const listed = await shop.ask('GET', '/admin/staff', undefined, owner.key);
    owner.id = listed.items.find(each => each.name === 'Clara Merle').id;
    const given = await shop.ask('PUT', `/admin/staff/${owner.id}/login`,
                                 {email: 'olga@people.example', password: PASSWORD}, owner.key);
    if (given.status !== 204)
        throw new Error('no log-in: ' + JSON.stringify(given));
}

const folder = mkdtempSync(path.join(tmpdir(), 'arnold-oidc-'));
try {
    const made = new Map();
    const keysOf = async (algorithm, kid) => {
        if (!made.has(kid)) {
            const pair = await jose.generateKeyPair(algorithm, {extractable: true});
            made.set(kid, {...await jose.exportJWK(pair.privateKey), kid, use: 'sig', alg: algorithm});
        }
        return made.get(kid);
    };
    const shops = await Promise.all([lifeOfAProvider(folder, keysOf), hostile(folder)]);
    for (const shop of shops) {
        const kept = shop.log + readFileSync(shop.store, 'latin1');
        check('no secret in log or store', !kept.includes(CLIENT.secret)
            && !kept.includes('canary-s3cret'));
    }
} finally {
    rmSync(folder, {recursive: true});
}
endWithSum();
