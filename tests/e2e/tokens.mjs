// An independent client reads our tokens: the npm package jose verifies them from our JWKS, and
// what it forges is refused.
//
//     node tests/e2e/tokens.mjs ARNOLD_SERVER [FOLDER WITH node_modules]
import {check, endWithSum, makeDemo, serve} from './shop.mjs';
import {mkdtempSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';

const [program, packages = import.meta.dirname ?? '.'] = process.argv.slice(2);
const found = createRequire(path.resolve(packages, 'package.json')).resolve('jose');
const jose = await import(pathToFileURL(found));
const password = 'ja7-Wolkenbruch';

async function refused(promise) {
    try {
        await promise;
        return false;
    } catch (fault) {
        return fault instanceof jose.errors.JOSEError;
    }
}

async function post(url, body) {
    const answer = await fetch(url, {
        method: 'POST',
        headers: {'Content-Type': 'application/json'},
        body: JSON.stringify(body),
    });
    return {status: answer.status, body: await answer.json()};
}

// The status that /me answers to a token.
async function me(url, token) {
    const answer = await fetch(url + '/api/v1/store/me',
                               {headers: {Authorization: `Bearer ${token}`}});
    return answer.status;
}

async function reads(url, token) {
    const keys = jose.createRemoteJWKSet(new URL(url + '/.well-known/jwks.json'));
    const head = jose.decodeProtectedHeader(token);
    const expected = {
        issuer: jose.decodeJwt(token).iss,
        audience: 'arnold/customer',
        typ: 'at+jwt',
        algorithms: ['EdDSA'],
        requiredClaims: ['sub', 'sid', 'jti', 'iat', 'nbf', 'exp'],
    };
    const {payload} = await jose.jwtVerify(token, keys, expected);
    check('jose verifies our token from our JWKS', payload.exp - payload.iat === 600);
    check('the issuer is a name of the shop', /^urn:uuid:[0-9a-f-]{36}$/.test(payload.iss));
    check('jose refuses another audience',
          await refused(jose.jwtVerify(token, keys, {...expected, audience: 'arnold/staff'})));
    const [first, second, third] = token.split('.');
    const changed = first + '.' + second + '.' + (third[0] === 'A' ? 'B' : 'A') + third.slice(1);
    check('jose refuses a changed signature', await refused(jose.jwtVerify(changed, keys, expected)));
    const list = await (await fetch(url + '/.well-known/jwks.json')).json();
    const key = list.keys.find(each => each.kid === head.kid);
    check('the key id is its RFC 7638 thumbprint',
          await jose.calculateJwkThumbprint(key, 'sha256') === head.kid);
    check('nothing private is listed', list.keys.every(each => !('d' in each)));
    return {payload, head, key};
}

async function forges(url, token, {payload, head, key}) {
    check('our token opens', await me(url, token) === 200);
    const other = await jose.generateKeyPair('EdDSA', {crv: 'Ed25519'});
    const signed = header => new jose.SignJWT(payload).setProtectedHeader(header).sign(other.privateKey);
    check('another key under our kid: 401', await me(url, await signed(head)) === 401);
    check('another key that brings itself: 401',
          await me(url, await signed({...head, jwk: await jose.exportJWK(other.publicKey)})) === 401);
    const secret = Buffer.from(key.x, 'base64url');
    const hmac = await new jose.SignJWT(payload).setProtectedHeader({...head, alg: 'HS256'}).sign(secret);
    check('our public key as a secret: 401', await me(url, hmac) === 401);
    const rsa = await jose.generateKeyPair('RS256');
    const rs = await new jose.SignJWT(payload).setProtectedHeader({...head, alg: 'RS256'})
        .sign(rsa.privateKey);
    check('RS256: 401', await me(url, rs) === 401);
    check('no algorithm: 401', await me(url, new jose.UnsecuredJWT(payload).encode()) === 401);
}

const folder = mkdtempSync(path.join(tmpdir(), 'arnold-tokens-'));
const store = path.join(folder, 'shop.arnold');
makeDemo(program, store, 'cafe');
const {url, stop} = await serve(program, ['--store', store, '--listen', '127.0.0.1:0']);
try {
    const who = {email: 'ada@shop.example', password};
    const made = await post(url + '/api/v1/auth/register', {...who, name: 'Ada'});
    const {status, body} = await post(url + '/api/v1/auth/login', who);
    check('somebody registers and signs in', made.status === 201 && status === 200);
    await forges(url, body.access_token, await reads(url, body.access_token));
    const next = await post(url + '/api/v1/auth/refresh', {refresh_token: body.refresh_token});
    check('the refreshed token opens', await me(url, next.body.access_token) === 200);
} finally {
    await stop();
    rmSync(folder, {recursive: true});
}
endWithSum();
