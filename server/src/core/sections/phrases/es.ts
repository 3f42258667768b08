import { listed } from './phrases.js';
import type { FurniturePhrases } from './phrases.js';

const maker = '(?:la )?(?:ia|inteligencia artificial|chatgpt)';
const thing = '(?:imagen|foto|texto|artículo|contenido|resumen|ilustración|traducción|vídeo|video|audio)';

export const es: FurniturePhrases = {
  whole: {
    'related-heading': listed(`
      artículos relacionados | noticias relacionadas | notas relacionadas | contenido relacionado
      contenidos relacionados | información relacionada | enlaces relacionados | entradas relacionadas
      vídeos relacionados | videos relacionados | relacionado | relacionados | relacionadas
      temas relacionados | te puede interesar | te puede interesar también | también te puede interesar
      te podría interesar | te recomendamos | le puede interesar | le recomendamos | también te interesa
      quizás te interese | puede que te interese | lea también | lee también | leer también | lea además
      lee además | leé también | además lee | mira también | mirá también | vea también | ve también
      ver también | véase también | leer más | sigue leyendo | siga leyendo | seguir leyendo
      continuar leyendo | más noticias | más información | más artículos | más historias | más sobre este tema
      más en esta sección | más sobre el tema | más de este autor | otras noticias | otros artículos
      lo más leído | las más leídas | los más leídos | lo más visto | lo más visto hoy | lo más vistos
      lo más popular | lo más comentado | lo más compartido | lo último | lo más reciente | más leídas
      más leídos | más vistos | más vistas | populares | tendencias | en tendencia | recomendados
      recomendadas | recomendado | recomendado para ti | recomendaciones | noticias recomendadas
      artículos recomendados | nuestra selección | selección del editor | últimas noticias | últimos artículos
      noticias recientes | artículos recientes | entradas recientes | noticias destacadas | destacados
      destacadas | lo destacado | no te pierdas | no se pierda | en portada | en otros medios | para ti
    `),
    'ai-badge': listed(`
      resumen generado por ia | resumen con ia | resumen de ia | generado por ia | generado con ia
      contenido generado por ia | imagen generada por ia | imagen generada con ia | traducción automática
      traducido automáticamente | artículo generado por ia
    `),
    'comment-prompt': listed(`
      comentarios | comentario | comentar | comenta | comente | deja un comentario | dejar un comentario
      deje un comentario | deja tu comentario | deje su comentario | escribe un comentario
      escribe tu comentario | escriba un comentario | añadir comentario | añade un comentario
      agregar comentario | agrega un comentario | publicar comentario | publicar un comentario
      publicar el comentario | enviar comentario | ver comentarios | ver los comentarios
      ver todos los comentarios | mostrar comentarios | ocultar comentarios | leer comentarios
      cargar más comentarios | sin comentarios | no hay comentarios | aún no hay comentarios
      comentarios cerrados | los comentarios están cerrados | sé el primero en comentar
      sea el primero en comentar | participa | únete a la conversación | únete al debate | deja una respuesta
      cancelar la respuesta | cancelar respuesta | responder | respuestas | normas de participación
      normas de la comunidad | inicia sesión para comentar | regístrate para comentar | opina
      danos tu opinión | comentarios recientes
    `),
    share: listed(`
      compartir | comparte | compártelo | compartir esta noticia | compartir este artículo | compartir noticia
      compartir artículo | comparte esta noticia | comparte este artículo | comparte esta nota
      compartir nota | compartir en | comparte en | compartir en facebook | compartir en twitter
      compartir en x | compartir en whatsapp | compartir en linkedin | compartir en telegram
      compartir por correo | compartir por email | compartir por correo electrónico | enviar por correo
      enviar por email | enviar por correo electrónico | enviar por whatsapp | enviar a un amigo | enviar
      tuitear | twittear | copiar enlace | copiar el enlace | copiar url | copiar link | enlace copiado
      imprimir | imprimir artículo | versión para imprimir | guardar | guardar artículo | guardar noticia
      guardar para después | leer más tarde | añadir a favoritos | favoritos | me gusta | síguenos | síganos
      síguenos en | síganos en | síguenos en redes sociales | síguenos en nuestras redes sociales | seguir
      siguiendo | síguenos en facebook | síguenos en twitter | síguenos en google news
      síguenos en google noticias | redes sociales | tamaño de texto | tamaño del texto | tamaño de letra
      aumentar tamaño de letra | reducir tamaño de letra | correo | correo electrónico | click para compartir
      haz clic para compartir | regala este artículo | regalar artículo
    `),
    subscribe: listed(`
      suscríbete | suscribirse | suscribirme | suscríbase | suscribite | suscripción | suscripciones
      suscripción digital | suscríbete ahora | suscríbete gratis | suscríbete ya
      suscríbete para seguir leyendo | suscríbete para continuar leyendo | hazte suscriptor | hazte socio
      hazte premium | ya soy suscriptor | ya eres suscriptor | eres suscriptor | soy suscriptor
      solo para suscriptores | sólo para suscriptores | exclusivo para suscriptores | exclusivo suscriptores
      contenido exclusivo | contenido exclusivo para suscriptores | boletín | boletines | boletín de noticias
      newsletter | newsletters | suscríbete a nuestro boletín | suscríbete a nuestra newsletter
      suscríbete al boletín | recibe nuestro boletín | recibe nuestra newsletter
      recibe las noticias en tu correo | regístrate | registrarse | regístrese | regístrate gratis | registro
      crear cuenta | crea tu cuenta | crear una cuenta | no tienes cuenta | ya tienes cuenta
      iniciar sesión o registrarse | inicia sesión para continuar | inicia sesión para seguir leyendo
      regístrate para seguir leyendo | tu correo electrónico | tu email | ingresa tu correo
      introduce tu email | apoya nuestro periodismo | apóyanos | haz una donación | donar | dona
      activar notificaciones | activar alertas | recibir alertas
    `),
    navigation: listed(`
      inicio | portada | página de inicio | página principal | volver al inicio | ir al inicio
      ir a la portada | menú | abrir menú | cerrar menú | menú principal | navegación | buscar | búsqueda
      buscador | cerrar | abrir | siguiente | anterior | siguientes | anteriores | página siguiente
      página anterior | siguiente página | artículo siguiente | artículo anterior | siguiente artículo
      siguiente noticia | noticia anterior | noticia siguiente | entrada siguiente | entrada anterior
      entradas anteriores | entradas más recientes | volver | atrás | volver arriba | subir | ir arriba
      ir al contenido | ir al contenido principal | saltar al contenido | saltar al contenido principal
      pasar al contenido principal | ir a la navegación | ver más | ver todo | ver todos | ver todas
      ver menos | mostrar más | mostrar menos | cargar más | cargar más noticias | ver más noticias
      leer noticia completa | leer artículo completo | leer la noticia | ver noticia | ver artículo
      iniciar sesión | inicia sesión | iniciar sesion | acceder | acceso | ingresar | ingresa | entrar
      conectarse | cerrar sesión | salir | mi cuenta | mi perfil | mis datos | contacto | contáctanos
      contáctenos | contactar | escríbenos | quiénes somos | quienes somos | sobre nosotros | acerca de
      acerca de nosotros | nosotros | nuestro equipo | equipo | redacción | aviso legal | aviso de privacidad
      política de privacidad | políticas de privacidad | privacidad | protección de datos
      política de protección de datos | términos y condiciones | términos de uso
      términos y condiciones de uso | términos del servicio | condiciones de uso | condiciones generales
      condiciones legales | legal | código ético | código de ética | principios editoriales
      defensor del lector | defensor de la audiencia | correcciones | fe de errores | fe de erratas
      mapa del sitio | mapa web | ayuda | preguntas frecuentes | atención al cliente | atención al lector
      publicidad en este sitio | anúnciate | anúnciate con nosotros | anúnciese | anuncie aquí | publicite
      tarifas publicitarias | trabaja con nosotros | trabaje con nosotros | empleo | hemeroteca | archivo
      archivos | edición impresa | edición digital | kiosko | kiosco | descarga la app | descargar app
      aplicaciones | apps | etiquetas | temas | categorías | categoría | palabras clave | archivado en
      más temas | en este artículo | índice | tabla de contenidos | sobre el autor | sobre la autora
      acerca del autor | ver biografía | ver vídeo | ver video | reproducir | reproducir vídeo
      reproducir video | ver galería | galería de fotos | fotogalería | ampliar foto | ampliar imagen
      ver fotos | en vivo | en directo | horóscopo | el tiempo | loterías | lotería | pasatiempos
      crucigramas | obituarios | esquelas | clasificados | cartelera | programación | programación tv | idioma
      español | ediciones | elige edición | cancelar | configuración | enlaces de interés | enlaces
      otras webs
    `),
    advert: listed(`
      publicidad | anuncio | anuncios | aviso publicitario | espacio publicitario | contenido patrocinado
      contenido promocionado | patrocinado | patrocinado por | patrocinados | promocionado | promoción
      publirreportaje | contenido de marca | enlaces patrocinados | saltar publicidad | cerrar publicidad
      cerrar anuncio | la noticia continúa después de la publicidad | la nota continúa debajo de la publicidad
      el artículo continúa después de la publicidad | continúa después de la publicidad
      sigue leyendo después de la publicidad
    `),
    cookie: listed(`
      cookies | política de cookies | políticas de cookies | configuración de cookies | configurar cookies
      configura tus cookies | aviso de cookies | aceptar cookies | aceptar todas las cookies
      rechazar cookies | rechazar todas las cookies | gestionar cookies | gestionar las cookies
      administrar cookies | uso de cookies | preferencias de cookies | preferencias de privacidad
      configuración de privacidad | gestionar consentimiento | tu privacidad nos importa
      su privacidad es importante para nosotros | tu privacidad es importante para nosotros
      valoramos tu privacidad
    `),
    copyright: listed(`
      todos los derechos reservados | derechos reservados | prohibida su reproducción
      prohibida su reproducción total o parcial | prohibida la reproducción
      prohibida la reproducción total o parcial | queda prohibida la reproducción total o parcial
      aviso de copyright | derechos de autor | propiedad intelectual
    `),
    other: listed(`
      escuchar | escuchar artículo | escuchar noticia | escucha este artículo | escucha la noticia
      escuchar este artículo | escuchar la noticia | escucha el artículo | audio de la noticia
      reproducir audio | tiempo de lectura | tiempo de lectura: min | tiempo de lectura: minutos
      tiempo de lectura min | tiempo de lectura minutos | min de lectura | minutos de lectura
      minuto de lectura | min. de lectura | lectura de min | lectura de minutos | visitas | vistas
      visualizaciones | lecturas | foto de archivo | imagen de archivo | archivo fotográfico
      imagen ilustrativa | traducir | fue útil este artículo | te ha resultado útil
      te ha gustado este artículo | tipo de cambio | cotizaciones | mercados en vivo | última actualización
      comunicar un error | informar de un error | reportar un error | se abre en una ventana nueva
    `),
  },
  begins: {
    'related-heading': listed(`
      más noticias de | más noticias sobre | más artículos de | lo más leído en | lo último en | lo último de
      últimas noticias de
    `),
    cookie: listed(`
      este sitio web utiliza cookies | este sitio utiliza cookies | este sitio web usa cookies
      este sitio usa cookies | esta web utiliza cookies | esta página utiliza cookies | esta web usa cookies
      utilizamos cookies | usamos cookies | nosotros y nuestros socios | al continuar navegando
      si continúa navegando | si continúas navegando
    `),
    subscribe: listed(`
      suscríbete a | suscríbete al | suscríbase a | suscríbase al | suscríbete y | suscríbete por
      suscríbete para | regístrate para | regístrate y | regístrate gratis | recibe en tu correo
      recibe en tu email | recibe cada | hazte suscriptor | ya eres suscriptor | este contenido es exclusivo
      este artículo es exclusivo | contenido exclusivo para | esta noticia es exclusiva | para seguir leyendo
      para continuar leyendo | has alcanzado el límite | has superado el límite | no tienes cuenta
      ya tienes una cuenta
    `),
    'comment-prompt': listed(`
      tu dirección de correo electrónico no será publicada
      su dirección de correo electrónico no será publicada | los campos obligatorios
      guarda mi nombre, correo | guardar mi nombre | debes iniciar sesión | debe iniciar sesión
      tienes que iniciar sesión | para comentar | inicia sesión para | sé el primero en
      los comentarios publicados
    `),
    share: listed(`
      compartir en: | comparte: | compartir: | síguenos en: | síguenos en nuestro | síguenos en nuestra
      síguenos en whatsapp | haz clic para compartir | sigue toda la información | únete a nuestro canal
      únase a nuestro canal | suscríbete al canal
    `),
    navigation: listed(`
      etiquetas: | temas: | tags: | archivado en: | publicado en: | categoría: | categorías: | palabras clave:
      ver todas las | ver todos los | ver todo | más artículos del autor | ver más de | descarga nuestra app
      descarga la app | descarga la aplicación | descárgate la app
    `),
    advert: listed(`
      patrocinado por | contenido ofrecido por | la noticia continúa | la nota continúa | el artículo continúa
    `),
    copyright: listed(`
      copyright © | copyright: | © copyright | prohibida la reproducción | queda prohibida la
      prohibida su reproducción | derechos reservados
    `),
    other: listed(`
      foto: | fotos: | fotografía: | fotografías: | imagen: | imágenes: | crédito: | créditos:
      crédito de la foto | vídeo: | video: | fuente de la imagen | ilustración: | tiempo de lectura
      escucha este | escuche este | tu navegador no | su navegador no | comunicar un error
      has detectado un error | si has encontrado un error
    `),
  },
  ends: { other: listed(`min de lectura | minutos de lectura | min. de lectura`) },
  shareEndings: listed(`compartir`),
  notices: [
    { kind: 'copyright', anchors: ['derechos reservados'], all: [/(?:todos los )?derechos reservados/] },
    {
      kind: 'copyright',
      anchors: ['reproducción', 'prohibid'],
      all: [
        /\b(?:queda )?(?:prohibida|prohibido)\b/,
        /\b(?:reproducción|copia|distribución)\b/,
        /\b(?:total o parcial|sin (?:la )?(?:autorización|permiso|previa)|contenidos?|material|sitio)\b/,
      ],
    },
    {
      kind: 'cookie',
      anchors: ['cookies'],
      all: [
        /\b(?:utilizamos|usamos|este sitio|esta (?:página|web)|nuestro sitio|nuestra web|su consentimiento|tu consentimiento|nuestros socios)\b/,
        /\b(?:privacidad|experiencia|acept|consentimiento|navegación|navegando|política|publicidad|analizar|preferencias)/,
      ],
    },
    {
      kind: 'subscribe',
      anchors: ['boletín', 'newsletter', 'correo', 'suscri', 'email'],
      all: [
        /^(?:suscr[ií]b|recib[ae]|reciba|regístrate|regístrese|apúntate|inscríbete|únete|quieres recibir|¿?quiere|no te pierdas|mantente|ya eres|si (?:ya )?eres|hazte|sigue leyendo|accede|disfruta|lo mejor|las noticias)/,
        /(?:boletín|boletines|newsletters?|correo|bandeja|email|suscriptor|suscripción|suscríbete|ilimitado|gratis|noticias)/,
      ],
    },
    {
      kind: 'comment-prompt',
      anchors: ['comentario', 'comentar'],
      all: [
        /^(?:los comentarios|tu comentario|su comentario|para (?:poder )?comentar|debes|debe|este (?:espacio|es un espacio)|no se (?:admiten|publicarán)|inicia|regístrate|por favor|nos reservamos)/,
        /(?:moderad|normas|respet|ofensiv|iniciar sesión|registr|publicad|responsab|insult|eliminar)/,
      ],
    },
    {
      kind: 'other',
      anchors: ['javascript', 'navegador'],
      all: [
        /(?:habilit|activ|soporta|compatible|actualiza|admite)/,
        /^(?:por favor|tu navegador|su navegador|este|para|necesitas|javascript|debes)/,
      ],
    },
  ],
  rubrics: listed(`
    noticias | actualidad | mundo | internacional | internacionales | nacional | nacionales | política
    economía | negocios | empresas | finanzas | mercados | sociedad | sucesos | policiales | justicia
    opinión | editorial | editoriales | columnas | columnistas | tribuna | deportes | deporte | fútbol
    baloncesto | tenis | cultura | cine | música | libros | televisión | tv | series | espectáculos
    entretenimiento | famosos | estilo | estilo de vida | moda | belleza | gastronomía | recetas | viajes
    salud | bienestar | ciencia | tecnología | educación | medio ambiente | clima | local | regiones | vídeos
    videos | vídeo | fotos | galerías | podcasts | podcast | blogs | reportajes | entrevistas | análisis
    especiales | última hora | seguridad
  `),
  homes: listed(`inicio | portada | home | noticias`),
  titleListHeadings: listed(`
    leer más | más información | lo más leído | lo más visto | ver también | lee también | lea también
    sigue leyendo | seguir leyendo
  `),
  relatedHeadings: [
    /^(?:más|otras|últimas) (?:[\p{L}]+ ){0,2}(?:noticias|historias|notas)(?: (?:de|en|sobre|para) .{1,30})?$/u,
    /^(?:más|otros|últimos) (?:artículos|contenidos|vídeos|videos)(?: (?:de|en|sobre|para) .{1,30})?$/u,
  ],
  cookieButtons: listed(`
    aceptar | aceptar todas | aceptar todo | aceptar y continuar | aceptar y cerrar | acepto | rechazar
    rechazar todas | rechazar todo | denegar | configurar | configuración | ajustes | preferencias
    más información | más opciones | ver opciones | gestionar opciones | leer más | de acuerdo | entendido
    vale | ok | permitir todas | permitir | solo necesarias | solo las necesarias | guardar preferencias
    guardar | cerrar | continuar | continuar sin aceptar
  `),
  relatedLeads: listed(`
    lea también | lee también | leer también | leé también | lea además | lee además | leer más | lee más
    lea más | relacionado | relacionada | relacionadas | noticia relacionada | noticias relacionadas
    nota relacionada | notas relacionadas | artículo relacionado | te puede interesar
    también te puede interesar | te podría interesar | puede interesarte | le puede interesar
    te recomendamos | ver también | vea también | ve también | mira también | véase también | más información
    más noticias | sigue leyendo | no te pierdas | para leer más | siga leyendo
  `),
  openRelatedLeads: listed(`
    lea también | lee también | leer también | leé también | lea además | te puede interesar
    también te puede interesar | mira también
  `),
  shareWords: listed(`
    compartir | comparte | facebook | twitter | x | whatsapp | telegram | linkedin | correo | email | mail
    imprimir | enlace | copiar | guardar | tuitear | instagram | youtube | tiktok | síguenos | copiar enlace
    me gusta
  `),
  captions: [
    /[([](?:fotos?|imagen|imágenes|créditos?|fotografía|ilustración|captura)[^()[\]]{2,60}[)\]]$/iu,
    /[.|/] ?(?:fotos?|imagen|crédito|fotografía): ?[^.]{2,50}$/iu,
  ],
  creditWords: ['foto', 'fotografía', 'imagen', 'crédito'],
  creditEndings: [],
  bylines: [/^[Pp]or \p{Lu}\p{L}+ \p{Lu}/u, /^(?:publicado|actualizado)\b/i, /^\d{1,2} de \p{L}+ de \d{4}/iu],
  ages: [
    /^hace (?:\d{1,3}|un|una|unos|unas) ?(?:segundos?|minutos?|min|horas?|h|días?|semanas?|mes|meses|años?)$/iu,
    /^(?:hoy|ayer|anteayer)$/iu,
  ],
  badgeParts: [
    `(?:(?:este|esta) )?(?:${thing} )?(?:ha sido |fue )?(?:generad|cread|escrit|traducid|redactad|resumid|elaborad)[oa]s? (?:por|con|mediante) ${maker}`,
    '(?:hechos )?verificad[oa]s?',
  ],
};
