// A browser without JavaScript goes through a customer's account: registers, follows the links of
// mails, changes what there is to change, and leaves; passkeys, which need a script, are made and used
// by Chromium's virtual authenticator. The npm package axe-core looks at each page in
// light and dark, wide and narrow, and finds nothing.
//
//     node tests/e2e/pages.mjs ARNOLD_SERVER [FOLDER WITH node_modules] [FOLDER FOR PICTURES]
import {check, endWithSum, makeDemo, serve} from './shop.mjs';
import {spawnSync} from 'node:child_process';
import {createHmac} from 'node:crypto';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';

const [program, packages = import.meta.dirname ?? '.', pictures] = process.argv.slice(2);
const require = createRequire(path.resolve(packages, 'package.json'));
const {default: puppeteer} = await import(pathToFileURL(require.resolve('puppeteer-core')));
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const limitMs = 15_000;
const password = 'ja7-Wolkenbruch', another = 'plume+Vortex 41', third = 'Kiesel&Ufer 93';
const widths = [[1366, 900], [390, 844]], schemes = ['light', 'dark'];

function chromium() {
    for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
        const found = spawnSync('which', [name], {encoding: 'utf8'}).stdout.trim();
        if (found)
            return found;
    }
    return null;
}

async function call(url, method, body, token) {
    const headers = {'Content-Type': 'application/json', 'Idempotency-Key': String(Math.random())};
    if (token)
        headers.Authorization = `Bearer ${token}`;
    const answer = await fetch(url, {method, headers, body: body && JSON.stringify(body)});
    const text = await answer.text();
    return {status: answer.status, body: text ? JSON.parse(text) : {}};
}

// A mail's text, whichever way it is encoded.
function textOf(mail) {
    const body = mail.slice(mail.search(/\r?\n\r?\n/));
    if (/^Content-Transfer-Encoding: base64/im.test(mail))
        return Buffer.from(body, 'base64').toString('utf8');
    return body.replace(/=\r?\n/g, '').replace(/=3D/g, '=');
}

// The newest mail's link to a page of that name, once it lies in the folder.
const read = new Set();
async function mailedLink(folder, name) {
    for (let tries = 0; tries < 100; ++tries) {
        let files = [];
        try {
            files = readdirSync(folder).filter(file => file.endsWith('.eml') && !read.has(file));
        } catch {} // not there before the first mail
        for (const file of files) {
            const found = textOf(readFileSync(path.join(folder, file), 'utf8')).match(new RegExp(`/account/${name}\\?token=[\\w-]+`));
            if (found) {
                read.add(file);
                return found[0];
            }
        }
        await new Promise(resolve => setTimeout(resolve, 100));
    }
    throw new Error(`no mail with a link to ${name}`);
}

// RFC 6238, as an app computes it; the secret as the page shows it.
function codeOf(shown, stepsAway = 0) {
    const bits = [...shown.replaceAll(' ', '')]
        .map(each => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(each).toString(2).padStart(5, '0'))
        .join('');
    const key = Buffer.from(bits.match(/.{8}/g).map(each => parseInt(each, 2)));
    const step = Buffer.alloc(8);
    step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + stepsAway));
    const mac = createHmac('sha1', key).update(step).digest();
    const number = mac.readUInt32BE(mac[19] & 15) & 0x7fffffff;
    return String(number % 1_000_000).padStart(6, '0');
}

// One browser window, and what a person does in it.
class Visitor {
    constructor(page, url) {
        this.page = page;
        this.url = url;
        this.hasScripts = false;
    }
    async open(where) {
        await this.page.goto(where.startsWith('http') ? where : this.url + where);
    }
    async fill(values) {
        for (const [name, value] of Object.entries(values)) {
            const field = await this.page.waitForSelector(`[name="${name}"]`, {timeout: limitMs});
            if (await field.evaluate(each => each.tagName) === 'SELECT') {
                await field.select(value);
            } else if (await field.evaluate(each => each.type) === 'checkbox') {
                if (await field.evaluate(each => each.checked) !== value)
                    await field.click();
            } else {
                await field.evaluate(each => { each.value = ''; });
                await field.type(value);
            }
        }
    }
    async press(selector = 'main .button', {leads} = {leads: true}) {
        const button = await this.page.waitForSelector(selector, {timeout: limitMs});
        if (!leads)
            return button.click();
        return Promise.all([this.page.waitForNavigation({timeout: limitMs}), button.click()]);
    }
    path() {
        const {pathname, search} = new URL(this.page.url());
        return pathname + search;
    }
    async text(selector = 'main') {
        return this.page.$eval(selector, each => each.innerText).catch(() => '');
    }
    // Nothing for axe to find, nothing wider than the window; and a picture, if they are wanted.
    async look(name) {
        const faults = [];
        await this.page.setJavaScriptEnabled(true); // axe's own; the page was loaded without
        for (const scheme of schemes) {
            await this.page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
            for (const [width, height] of widths) {
                await this.page.setViewport({width, height});
                const found = await this.page.evaluate(`${axeSource}; axe.run().then(done =>
                    done.violations.map(each => each.id + ' ' + each.nodes[0].html))`);
                faults.push(...found.map(each => `${scheme} ${width}: ${each}`));
                const wide = await this.page.evaluate('document.documentElement.scrollWidth');
                if (wide > width)
                    faults.push(`${scheme} ${width}: ${wide} px wide`);
                if (pictures)
                    await this.page.screenshot({
                        path: path.join(pictures, `${name}-${width}-${scheme}.png`),
                        fullPage: true,
                        captureBeyondViewport: false,
                    });
            }
        }
        await this.page.setJavaScriptEnabled(this.hasScripts);
        check(`${name}: axe finds nothing, nothing is cut off`, faults.length === 0,
              faults.join('\n        '));
    }
}

async function registers(visitor, mails) {
    await visitor.open('/account');
    check('who is not signed in is led there', visitor.path() === '/account/sign-in?next=/account');
    await visitor.look('sign-in');
    await visitor.open('/account/register');
    await visitor.look('register');
    await visitor.fill({name: 'Ada Lövelind', email: 'ada@shop.example', password: 'password1'});
    await visitor.press();
    const said = await visitor.text('#password-problem');
    const kept = await visitor.page.$eval('#name', each => each.value);
    const gone = await visitor.page.$eval('#password', each => each.value);
    check('a weak password is refused beside its field; the name stays, the password does not',
          said && kept === 'Ada Lövelind' && gone === '', said);
    await visitor.look('register-refused');
    await visitor.fill({password});
    await visitor.press();
    check('they are signed in', visitor.path() === '/account' && (await visitor.text('h1')).includes('Ada'));
    await visitor.look('account-unproven');
    const [cookie] = await visitor.page.cookies();
    check('one cookie, for this host, TLS, no script, no other site',
          cookie.name === '__Host-arnold' && cookie.secure && cookie.httpOnly && cookie.path === '/'
              && cookie.sameSite === 'Lax' && cookie.session, JSON.stringify(cookie));
    const link = await mailedLink(mails, 'verify-email');
    await visitor.open(link);
    await visitor.look('verify-email');
    await visitor.press();
    await visitor.look('verified');
    await visitor.open('/account');
    check('the address is proven', !await visitor.page.$('.call'));
    await visitor.open(link);
    await visitor.press();
    await visitor.look('verify-spent');
}

async function changesProfile(visitor) {
    await visitor.open('/account/profile');
    await visitor.look('profile');
    await visitor.fill({name: 'Ada Lind', phone: '+49 30 901820', locale: 'de'});
    await visitor.press();
    const lang = () => visitor.page.$eval('html', each => each.lang + ' ' + each.dir);
    check('what was saved is there, in the language that was chosen',
          visitor.path() === '/account/profile?done=saved' && await lang() === 'de ltr'
              && await visitor.page.$eval('#phone', each => each.value) === '+49 30 901820');
    await visitor.look('profile-de');
    await visitor.fill({locale: 'ar'});
    await visitor.press();
    check('Arabic runs from right to left', await lang() === 'ar rtl');
    await visitor.look('profile-ar');
    await visitor.open('/account');
    await visitor.look('account-ar');
    await visitor.open('/account/profile');
    await visitor.fill({locale: 'en'});
    await visitor.press();
}

async function agrees(visitor) {
    await visitor.open('/account/consents');
    const agreed = async () => !(await visitor.text('main .list')).includes('Not agreed');
    check('nothing is agreed to unless somebody says so', !await agreed());
    await visitor.look('consents-none');
    await visitor.press('main .list button');
    check('what they agree to is there, with its day', await agreed());
    await visitor.look('consents');
    await visitor.press('main .list button');
    check('and is taken back as easily', !await agreed());
}

async function keepsAddresses(visitor) {
    await visitor.open('/account/addresses');
    await visitor.look('addresses-none');
    await visitor.press();
    await visitor.look('address-new');
    await visitor.fill({last_name: 'Lind', line1: 'Weg 1', postal_code: '10115', city: 'Berlin'});
    await visitor.press();
    await visitor.look('addresses');
    await visitor.press('main .list a');
    check('an address is asked for as it was', await visitor.page.$eval('#city', each => each.value) === 'Berlin');
    await visitor.fill({city: '<b>Köln</b>'});
    await visitor.press();
    check('what is typed stays text', (await visitor.text()).includes('<b>Köln</b>'));
    await visitor.press('main .list button');
    check('an address goes', !await visitor.page.$('main .list'));
}

async function seesOrders(visitor, api) {
    await visitor.open('/account/orders');
    await visitor.look('orders-none');
    const signedIn = await call(`${api}/auth/login`, 'POST', {email: 'ada@shop.example', password});
    const token = signedIn.body.access_token;
    const {regions} = (await call(`${api}/store`, 'GET')).body, [country] = regions[0].countries;
    const products = await call(`${api}/store/products?in_stock=true`, 'GET');
    const cart = (await call(`${api}/store/carts`, 'POST', {}, token)).body.id;
    const product = await call(`${api}/store/products/${products.body.items[0].handle}`, 'GET');
    const at = `${api}/store/carts/${cart}`;
    for (const each of product.body.variants) {
        if ((await call(`${at}/lines`, 'POST', {variant_id: each.id, quantity: '1'}, token)).status === 201)
            break;
    }
    const address = {first_name: 'Ada', last_name: 'Lind', line1: 'Weg 1', city: 'Berlin', country, postal_code: '10115'};
    await call(at, 'PATCH', {email: 'ada@shop.example', shipping_address: address}, token);
    const options = await call(`${at}/shipping-options`, 'GET', undefined, token);
    await call(at, 'PATCH', {shipping_option_id: options.body.items[0].id}, token);
    await call(`${at}/payments`, 'POST', {provider: 'manual'}, token);
    const order = await call(`${at}/complete`, 'POST', {}, token);
    check('an order is placed', order.status === 201, JSON.stringify(order.body));
    await visitor.open('/account/orders');
    await visitor.look('orders');
    await visitor.press('main .list a');
    check('the order shows its number and its sum',
          (await visitor.text('h1')).includes(order.body.number)
              && /[€£]\d/.test(await visitor.text('.sums')));
    await visitor.look('order');
    await visitor.open('/account/orders/AAAAAAAAAAAAAAAAAAAAAA');
    await visitor.look('not-here');
}

async function changesHowTheySignIn(visitor, mails) {
    await visitor.open('/account/security');
    await visitor.look('security');
    check('both sessions are listed', (await visitor.page.$$('main .part li')).length === 2);
    await visitor.press('main .part > form button');
    check('the others end', (await visitor.page.$$('main .part li')).length === 1);
    await visitor.open('/account/password');
    await visitor.fill({password: 'not this one', new_password: another});
    await visitor.press();
    check('a wrong password is told beside its field', await visitor.page.$('#password-problem'));
    await visitor.look('password-refused');
    await visitor.fill({password, new_password: another});
    await visitor.press();
    check('the password is changed', visitor.path() === '/account/security?done=password_changed');
    await visitor.open('/account/email');
    await visitor.look('email');
    await visitor.fill({email: 'lind@shop.example', password: another});
    await visitor.press();
    await visitor.open(await mailedLink(mails, 'confirm-email'));
    await visitor.look('confirm-email');
    await visitor.press();
    await visitor.open('/account');
    check('the new address counts', (await visitor.text('.lead')) === 'lind@shop.example');
}

async function takesASecondStep(visitor) {
    await visitor.open('/account/second-factor');
    await visitor.look('second-factor-off');
    await visitor.press();
    await visitor.look('second-factor-start');
    const secret = await visitor.text('.key');
    await visitor.fill({code: '000000'});
    await visitor.press();
    check('a wrong code is told beside its field', await visitor.page.$('#code-problem'));
    await visitor.look('second-factor-refused');
    await visitor.fill({code: codeOf(secret)});
    await visitor.press();
    const codes = (await visitor.text('.codes')).split(/\s+/).filter(Boolean);
    check('ten recovery codes are shown', codes.length === 10, codes.join(' '));
    await visitor.look('recovery-codes');
    await visitor.open('/account/second-factor');
    await visitor.look('second-factor-on');
    await visitor.open('/account/prove?next=/account/password');
    await visitor.look('prove');
    await visitor.press('main details summary', {leads: false});
    await visitor.fill({recovery_code: codes[0]});
    await visitor.press();
    check('a recovery code proves it, once', visitor.path() === '/account/password');
    return {secret, codes};
}

// These need the page's script, and the name: an address is no relying party.
async function usesAPasskey(browser, url) {
    const page = await browser.newPage();
    page.setDefaultTimeout(limitMs);
    await page.setExtraHTTPHeaders({'Accept-Language': 'en'});
    const visitor = new Visitor(page, url.replace('127.0.0.1', 'localhost'));
    visitor.hasScripts = true;
    const devices = await page.createCDPSession();
    await devices.send('WebAuthn.enable');
    await devices.send('WebAuthn.addVirtualAuthenticator', {
        options: {protocol: 'ctap2', transport: 'internal', hasResidentKey: true,
                  hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true},
    });
    await visitor.open('/account/register');
    await visitor.fill({name: 'Bea Wald', email: 'bea@shop.example', password});
    await visitor.press();
    await visitor.open('/account/passkeys');
    await visitor.look('passkeys-none');
    await visitor.press();
    await visitor.look('passkey-new');
    check('nothing has failed yet', await page.$eval('#fault', each => each.offsetHeight === 0));
    await visitor.fill({name: 'Laptop'});
    await visitor.press();
    check('a passkey is there', (await visitor.text('main .list')).includes('Laptop'), await visitor.text());
    await visitor.look('passkeys');
    const signsIn = async () => {
        await visitor.open('/account');
        await visitor.press('main form.out button');
        await visitor.open('/account/sign-in?next=/account/security');
        await visitor.press('main form.other button');
        await visitor.press();
        return visitor.path();
    };
    const arrived = await signsIn();
    const [cookie] = await page.cookies();
    check('it signs in without password and code, and leads on',
          arrived === '/account/security' && cookie?.name === '__Host-arnold', arrived);
    await visitor.open('/account/passkeys');
    await visitor.press('main .list button');
    const stays = await signsIn();
    check('one that was removed opens nothing', stays === '/account/sign-in/passkey'
          && (await page.cookies()).length === 0, stays);
    await visitor.look('passkey-refused');
    await page.close();
}

// A page of elsewhere sends our form: `null` is what an opaque origin calls itself.
async function isNotForged(visitor) {
    await visitor.page.goto('data:text/html,' + encodeURIComponent(
        `<main><form method="post" action="${visitor.url}/account/sign-out">
        <button class="button">x</button></form></main>`));
    await visitor.press();
    check('a form of elsewhere is refused', (await visitor.text('h1')) === 'That did not work');
    await visitor.look('refused');
    await visitor.open('/account');
    check('they are still signed in', visitor.path() === '/account');
}

async function comesBack(visitor, mails, {secret, codes}) {
    await visitor.open('/account');
    await visitor.look('account');
    await visitor.press('main form.out button');
    check('they are signed out, and the cookie is gone',
          visitor.path() === '/account/sign-in?done=signed_out'
              && (await visitor.page.cookies()).length === 0);
    await visitor.look('signed-out');
    await visitor.page.goBack();
    await visitor.page.reload();
    check('going back shows nothing', visitor.path().startsWith('/account/sign-in'));
    await visitor.open('/account/sign-in?next=/account/data');
    await visitor.fill({email: 'lind@shop.example', password: 'not this one'});
    await visitor.press();
    await visitor.look('sign-in-refused');
    await visitor.press('main .beneath a');
    await visitor.look('forgot-password');
    await visitor.fill({email: 'lind@shop.example'});
    await visitor.press();
    await visitor.look('forgot-password-done');
    await visitor.open(await mailedLink(mails, 'reset-password'));
    await visitor.look('reset-password');
    await visitor.fill({password: third});
    await visitor.press();
    await visitor.open('/account/sign-in?next=/account/data');
    await visitor.fill({email: 'lind@shop.example', password: third, stay: true});
    await visitor.press();
    check('the password alone opens nothing', (await visitor.page.cookies()).length === 0);
    await visitor.look('sign-in-code');
    await visitor.press('main details summary', {leads: false});
    await visitor.fill({recovery_code: codes[0]});
    await visitor.press();
    check('a spent recovery code opens nothing', await visitor.page.$('#recovery_code-problem'));
    await visitor.look('sign-in-code-refused');
    await visitor.fill({recovery_code: '', code: codeOf(secret, 1)}); // this step's is spent
    await visitor.press();
    const [cookie] = await visitor.page.cookies();
    check('the new password signs in, leads on, and is remembered as asked',
          visitor.path() === '/account/data' && !cookie.session);
}

async function leaves(visitor) {
    await visitor.open('/account/second-factor');
    await visitor.press('main button.danger');
    check('the second step is off', visitor.path() === '/account/security?done=factor_removed');
    await visitor.open('/account/data');
    await visitor.look('data');
    const [cookie] = await visitor.page.cookies();
    const file = await fetch(visitor.url + '/account/data/download',
                             {headers: {Cookie: `${cookie.name}=${cookie.value}`}});
    const data = await file.json();
    check('their data is a file', data.profile.email === 'lind@shop.example' && data.orders.length === 1
          && file.headers.get('content-disposition').startsWith('attachment'));
    const rest = await fetch(visitor.url + '/api/v1/store/me',
                             {headers: {Cookie: `${cookie.name}=${cookie.value}`}});
    check('the cookie opens pages only', rest.status === 401);
    await visitor.open('/account/erase');
    check('what stays is told', (await visitor.text('.stays')).includes(': 1.'));
    await visitor.look('erase');
    await visitor.fill({password: third});
    await visitor.press();
    check('the account is gone', visitor.path() === '/account/sign-in?done=erased');
    await visitor.fill({email: 'lind@shop.example', password: third});
    await visitor.press();
    check('nobody signs in to it', await visitor.page.$('.banner'));
}

const browserPath = chromium();
if (!browserPath) {
    console.log('there is no Chromium here\n0 passed, 0 failed, 1 skipped');
    process.exit(0);
}
if (pictures)
    mkdirSync(pictures, {recursive: true});
const folder = mkdtempSync(path.join(tmpdir(), 'arnold-pages-'));
const store = path.join(folder, 'shop.arnold');
makeDemo(program, store, 'fashion');
const {url, stop} = await serve(program, ['--store', store, '--listen', '127.0.0.1:0']);
const browser = await puppeteer.launch({
    executablePath: browserPath,
    userDataDir: path.join(folder, 'browser'),
    args: process.getuid() === 0 ? ['--no-sandbox'] : [],
});
try {
    const page = await browser.newPage();
    page.setDefaultTimeout(limitMs);
    await page.setJavaScriptEnabled(false);
    await page.setExtraHTTPHeaders({'Accept-Language': 'en'});
    const visitor = new Visitor(page, url), mails = store + '.mail';
    await registers(visitor, mails);
    await changesProfile(visitor);
    await agrees(visitor);
    await keepsAddresses(visitor);
    await seesOrders(visitor, url + '/api/v1');
    await changesHowTheySignIn(visitor, mails);
    const factor = await takesASecondStep(visitor);
    await isNotForged(visitor);
    await comesBack(visitor, mails, factor);
    await leaves(visitor);
    await usesAPasskey(browser, url);
} catch (fault) {
    check('all pages were reached', false, fault.stack);
} finally {
    await browser.close();
    await stop();
    rmSync(folder, {recursive: true, force: true});
}
endWithSum();
