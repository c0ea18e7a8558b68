// A real OpenID Connect provider, the npm package oidc-provider, and a browser that signs in there.
import {createServer} from 'node:http';

const PEOPLE = {
    ada: {email: 'ada@people.example', email_verified: true, name: 'Ada Lövelind'},
    bo: {email: 'bo@people.example', email_verified: false, name: 'Bo Unproven'},
    fay: {email: 'fay@people.example', email_verified: true, name: 'Fay'},
    cy: {name: 'Cy Nobody'},
    olga: {email: 'olga@people.example', email_verified: true, name: 'Olga'},
};
export const CLIENT = {id: 'shop & co', secret: 'canary-s3cret+%:&/=~ x'};

// Listens, so that its issuer is known before it is made.
export async function listening(port = 0) {
    const server = createServer();
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', resolve);
    });
    return {server, issuer: `http://127.0.0.1:${server.address().port}`};
}

export async function stopped(server) {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
}

// Whoever comes is signed in as the person that the login_hint names, or turned away.
async function interact(provider, request, response) {
    const {params, prompt} = await provider.interactionDetails(request, response);
    let result = {login: {accountId: params.login_hint}};
    if (params.login_hint === 'denied')
        result = {error: 'access_denied', error_description: 'they said no'};
    else if (prompt.name === 'consent')
        result = {consent: {}};
    await provider.interactionFinished(request, response, result, {mergeWithLastSubmission: false});
}

// `keys` are private JWKs; `algorithm` is what it signs ID tokens with.
export async function realProvider({Provider, keys, algorithm, redirects, port, inIdToken = false}) {
    const {server, issuer} = await listening(port);
    const provider = new Provider(issuer, {
        clients: [{
            client_id: CLIENT.id,
            client_secret: CLIENT.secret,
            application_type: 'native',
            redirect_uris: redirects,
            response_types: ['code'],
            grant_types: ['authorization_code'],
            token_endpoint_auth_method: 'client_secret_basic',
            id_token_signed_response_alg: algorithm,
        }],
        jwks: {keys},
        enabledJWA: {idTokenSigningAlgValues: ['RS256', 'ES256', 'EdDSA']},
        cookies: {keys: ['only for the tests']},
        conformIdTokenClaims: !inIdToken,
        pkce: {required: () => true},
        claims: {openid: ['sub'], email: ['email', 'email_verified'], profile: ['name']},
        features: {devInteractions: {enabled: false}},
        interactions: {url: (_, interaction) => `/interaction/${interaction.uid}`},
        findAccount: (_, id) => ({accountId: id, claims: () => ({sub: id, ...PEOPLE[id]})}),
        async loadExistingGrant(ctx) {
            const grant = new ctx.oidc.provider.Grant({
                clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId});
            grant.addOIDCScope('openid email profile');
            await grant.save();
            return grant;
        },
    });
    const handle = provider.callback();
    server.on('request', (request, response) => {
        if (!request.url.startsWith('/interaction/'))
            return handle(request, response);
        interact(provider, request, response).catch(fault => {
            response.statusCode = 500;
            response.end(String(fault));
        });
    });
    return {server, issuer, port: server.address().port};
}

// Follows the redirects from the authorization URL until they leave the provider; what the client
// at the redirect URI would read.
export async function browse(url, person) {
    const cookies = new Map();
    let next = new URL(url);
    next.searchParams.set('login_hint', person);
    const provider = next.origin;
    for (let hop = 0; hop < 8; ++hop) {
        const answer = await fetch(next, {
            redirect: 'manual',
            headers: {Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')},
        });
        for (const line of answer.headers.getSetCookie()) {
            const [, name, value] = line.match(/^([^=]+)=([^;]*)/);
            cookies.set(name, value);
        }
        const location = answer.headers.get('location');
        if (!location)
            throw new Error(`${next.pathname}: ${answer.status} ${await answer.text()}`);
        next = new URL(location, next);
        if (next.origin !== provider)
            return {landed: next, ...Object.fromEntries(next.searchParams)};
    }
    throw new Error('the provider leads in circles');
}
