export const aquaculture = `
shrimp = tôm; con tôm; tôm sú; tôm thẻ; tôm thẻ chân trắng | shrimp; prawn; penaeus; vannamei
`
