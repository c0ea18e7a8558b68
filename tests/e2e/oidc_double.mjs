// A provider that does what a sound one never does: each mode is one fault of it.
import {CLIENT, listening} from './oidc_provider.mjs';
import {createHash} from 'node:crypto';

const now = () => Math.floor(Date.now() / 1000);
const json = value => ({status: 200, type: 'application/json', body: JSON.stringify(value)});

// What it announces, by mode.
const DISCOVERY = {
    'another issuer': sound => ({...sound, issuer: sound.issuer + '/'}),
    'no issuer': ({issuer, ...rest}) => rest,
    'tokens at another host in the clear': sound => ({...sound, token_endpoint: 'http://id.example/token'}),
    'keys in a file': sound => ({...sound, jwks_uri: 'file:///etc/hostname'}),
    'no S256': sound => ({...sound, code_challenge_methods_supported: ['plain']}),
};

// What its ID tokens claim, by mode.
const CLAIMS = {
    'another audience': claims => ({...claims, aud: 'another'}),
    'two audiences, issued to the other': claims => ({...claims, aud: [CLIENT.id, 'x'], azp: 'x'}),
    'two audiences, issued to nobody': claims => ({...claims, aud: [CLIENT.id, 'x']}),
    'another issuer in the token': claims => ({...claims, iss: claims.iss + '/'}),
    'another nonce': claims => ({...claims, nonce: 'x'}),
    'no nonce': ({nonce, ...rest}) => rest,
    'expired': claims => ({...claims, iat: now() - 500, exp: now() - 120}),
    'no end': ({exp, ...rest}) => rest,
    'from the future': claims => ({...claims, iat: now() + 300}),
    'from long ago': claims => ({...claims, iat: now() - 86_400}),
    'not yet': claims => ({...claims, nbf: now() + 300}),
    'no subject': ({sub, ...rest}) => rest,
    'another access token': claims => ({...claims, at_hash: 'AAAAAAAAAAAAAAAAAAAAAA'}),
    'an unverified address': claims => ({...claims, sub: 'u-9', email_verified: false}),
    'a verified address that is none': claims => ({...claims, sub: 'u-9', email: 'none'}),
    'verified in other words': claims => ({...claims, sub: 'u-9', email_verified: 'yes'}),
};

const HEADS = {
    'an unknown key': head => ({...head, kid: 'unknown'}),
    'a critical extension': head => ({...head, crit: ['exp'], exp: 1}),
    'an access token for an ID token': head => ({...head, typ: 'at+jwt'}),
};

export class Double {
    constructor(jose) {
        this.jose = jose;
        this.mode = 'sound';
        this.asked = []; // paths, in order
        this.waiting = []; // answers that never come
    }

    async start() {
        Object.assign(this, await listening());
        this.keys = await this.jose.generateKeyPair('RS256');
        this.others = await this.jose.generateKeyPair('RS256');
        this.curve = await this.jose.generateKeyPair('ES256');
        this.server.on('request', (request, response) => {
            this.asked.push(request.url);
            let body = '';
            request.on('data', part => { body += part; });
            request.on('end', () => this.answer(request, body, response));
        });
        return this;
    }

    async answer(request, body, response) {
        const given = await this.answerOf(request, body);
        if (given === 'never') {
            this.waiting.push(response);
            return;
        }
        if (given === 'drip') {
            response.writeHead(200, {'Content-Type': 'application/json'});
            const timer = setInterval(() => response.write(' '), 200);
            response.on('close', () => clearInterval(timer));
            return;
        }
        response.writeHead(given.status, {'Content-Type': given.type, ...given.headers});
        response.end(given.body);
    }

    async answerOf(request, body) {
        const place = new URL(request.url, this.issuer).pathname;
        const at = place === '/.well-known/openid-configuration' ? 'discovery' : place.slice(1);
        const fault = this.mode.startsWith(at + ': ') ? this.mode.slice(at.length + 2) : '';
        switch (fault) {
        case 'redirect':
            return {status: 302, type: 'application/json', headers: {Location: '/stolen'}, body: '{}'};
        case 'oversize': return {...json({}), body: `{"x": "${'x'.repeat(200_000)}"}`};
        case 'a huge head': return {...json({}), headers: {'X-Much': 'x'.repeat(60_000)}};
        case 'never': return 'never';
        case 'drip': return 'drip';
        case 'a page': return {status: 200, type: 'text/html', body: '{}'};
        case 'no JSON': return {status: 200, type: 'application/json', body: '{"a":'};
        case 'a list': return json([]);
        case 'failing': return {...json({error: 'server_error'}), status: 500};
        case 'turned away': return {...json({error: 'invalid_client'}), status: 401};
        }
        if (at === 'discovery')
            return json((DISCOVERY[fault] ?? (all => all))(this.announced()));
        if (at === 'keys')
            return json({keys: await this.publicKeys()});
        if (at === 'token')
            return json(await this.tokens(body));
        if (at === 'me')
            return json({sub: this.mode === 'another person' ? 'u-2' : 'u-1',
                         email: 'hal@people.example', email_verified: true});
        return {status: 404, type: 'application/json', body: '{}'};
    }

    announced() {
        return {
            issuer: this.issuer,
            authorization_endpoint: this.issuer + '/auth',
            token_endpoint: this.issuer + '/token',
            jwks_uri: this.issuer + '/keys',
            userinfo_endpoint: this.issuer + '/me',
            authorization_response_iss_parameter_supported: true,
        };
    }

    async publicKeys() {
        const {exportJWK} = this.jose;
        return [{...await exportJWK(this.keys.publicKey), kid: 'k1', use: 'sig', alg: 'RS256'},
                {...await exportJWK(this.curve.publicKey), kid: 'c1', use: 'sig', alg: 'ES256'}];
    }

    async idToken() {
        const {SignJWT, UnsecuredJWT, exportSPKI} = this.jose;
        let claims = {iss: this.issuer, aud: CLIENT.id, sub: 'u-1', nonce: this.nonce, iat: now(),
                      exp: now() + 300, email: 'hal@people.example', email_verified: true,
                      at_hash: createHash('sha256').update('access').digest()
                          .subarray(0, 16).toString('base64url')};
        claims = (CLAIMS[this.mode] ?? (all => all))(claims);
        if (this.mode === 'another person' || this.mode === 'no address in the token')
            delete claims.email;
        let head = {alg: 'RS256', kid: 'k1', typ: 'JWT'};
        head = (HEADS[this.mode] ?? (all => all))(head);
        const signed = (key, header = head) =>
            new SignJWT(claims).setProtectedHeader(header).sign(key, {crit: {exp: true}});
        switch (this.mode) {
        case 'no algorithm': return new UnsecuredJWT(claims).encode();
        case 'another key under a known id': return signed(this.others.privateKey);
        case 'a key of another kind': return signed(this.keys.privateKey, {...head, kid: 'c1'});
        case 'the public key as a secret': {
            const secret = Buffer.from(await exportSPKI(this.keys.publicKey));
            return signed(secret, {...head, alg: 'HS256'});
        }
        case 'no signature': return (await signed(this.keys.privateKey)).replace(/[^.]*$/, '');
        case 'a changed claim': {
            const [first, , third] = (await signed(this.keys.privateKey)).split('.');
            const other = Buffer.from(JSON.stringify({...claims, sub: 'u-2'})).toString('base64url');
            return `${first}.${other}.${third}`;
        }
        case 'too long': claims.x = 'x'.repeat(20_000); break;
        }
        return signed(this.keys.privateKey);
    }

    async tokens(body) {
        this.form = new URLSearchParams(body);
        if (this.mode === 'no ID token')
            return {access_token: 'access', token_type: 'Bearer'};
        return {access_token: this.mode === 'an access token of two lines' ? 'a\r\nX-Evil: 1' : 'access',
                token_type: this.mode === 'another token type' ? 'mac' : 'Bearer',
                id_token: await this.idToken()};
    }
}

export const DISCOVERY_FAULTS = [...Object.keys(DISCOVERY), 'redirect', 'oversize', 'a huge head',
                                 'a page', 'no JSON', 'a list', 'failing'];
// What the client must not believe, with the code that it is refused with.
export const TOKEN_FAULTS = {
    ...Object.fromEntries([...Object.keys(CLAIMS), ...Object.keys(HEADS), 'no algorithm',
        'another key under a known id', 'a key of another kind', 'the public key as a secret',
        'no signature', 'a changed claim', 'too long', 'no ID token', 'another token type']
        .map(mode => [mode, 'sign_in_refused'])),
    'an unverified address': 'email_not_verified',
    'a verified address that is none': 'email_not_verified',
    'verified in other words': 'email_not_verified',
};
export const OUTAGES = ['token: redirect', 'token: oversize', 'token: a page', 'token: no JSON',
                        'token: failing', 'token: turned away'];
