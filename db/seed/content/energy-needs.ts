import type { NeedContent } from './shape'

export const energyNeeds: NeedContent[] = [
  {
    key: 'energy-n01',
    organisation: 'energy-paper',
    title: {
      vi: 'Lò hơi tốn củi quá, khói lên ống sờ vào bỏng tay',
      en: 'The boiler eats too much firewood and the chimney runs scorching hot',
    },
    problem: {
      vi:
        'Xưởng tôi có hai lò hơi 10 tấn đốt củi băm, tháng nào cũng hết hơn 2.300 tấn củi. Củi mua ngoài ngày ' +
        'càng đắt, mùa mưa lại ướt nên đốt mãi mới lên hơi. Khói ra ống khói nóng hơn hai trăm độ, đứng xa vẫn ' +
        'thấy hầm hập, nghĩa là tiền bay hết lên trời. Thợ lò mỗi ca chỉnh gió một kiểu, ca giỏi ca dở chênh nhau ' +
        'cả chục tấn củi. Chúng tôi muốn bớt củi mà vẫn đủ hơi cho máy xeo, không phải đập lò xây lại.',
      en:
        'Our plant has two 10-tonne boilers fired with chopped wood and they swallow over 2,300 tonnes a month. ' +
        'Wood gets dearer each year and in the rainy season it comes in wet, so raising steam takes forever. The ' +
        'smoke leaves the stack at more than two hundred degrees: that is our money flying away. Every shift sets ' +
        'the draught its own way and a good crew beats a poor one by ten tonnes. We want to burn less wood and ' +
        'still have enough steam for the paper machines, without rebuilding the boilers.',
    },
    currentProcess: {
      vi:
        'Củi băm đổ phễu, vít tải đưa vào ghi. Thợ nhìn màu khói để mở lá gió bằng tay. Sau lò chỉ có xyclon lắng ' +
        'bụi rồi quạt hút ra ống khói, nước cấp lấy thẳng từ bể lạnh, chưa tận dụng được gì.',
      en:
        'Chopped wood goes from a hopper by screw onto the grate. The stoker opens the dampers by hand from the ' +
        'colour of the smoke. After the boiler there is only a cyclone and the draught fan; feed water comes cold ' +
        'from the tank.',
    },
    figures: [
      { name: { vi: 'Củi cho một tấn hơi', en: 'Wood per tonne of steam' }, baseline: 280, target: 240, unit: 'kg' },
      {
        name: { vi: 'Nhiệt độ khói ra ống khói', en: 'Smoke temperature at the stack' },
        baseline: 215,
        target: 120,
        unit: '°C',
      },
    ],
    constraints: {
      vi: 'Chỉ dừng lò được bốn ngày mỗi quý. Phòng lò chật, mái thấp, còn trống khoảng 6 × 4 m phía sau quạt hút.',
      en: 'The boilers can stop only four days a quarter. The room is tight: about 6 × 4 m is free behind the ' + 'draught fan.',
    },
    fields: ['203'],
    trlMin: 7,
    trlMax: 9,
    modes: ['machinery-with-technology', 'technical-service', 'turnkey'],
    budget: { min: 1_500_000_000, max: 5_000_000_000 },
    monthsToDeadline: 6,
    province: '24',
    expects: {
      vi: 'Khảo sát tận nơi, cam kết số củi giảm bằng hợp đồng, trả dần theo phần tiết kiệm được thì càng tốt.',
      en: 'A site survey, wood savings guaranteed in the contract, and if possible payment out of the savings.',
    },
    anonymous: false,
    answeredBy: ['energy-t02', 'energy-t12'],
  },
  {
    key: 'energy-n02',
    organisation: 'energy-foods',
    title: { vi: 'Lò đốt trấu cứ nửa tháng lại đóng xỉ cứng như đá' },
    problem: {
      vi:
        'Nhà tôi đốt trấu để sấy lúa và hấp cá. Chạy chừng mười lăm, hai chục ngày là dưới đáy lò đóng từng tảng ' +
        'xỉ cứng ngắc, gió thổi không lên, hơi tụt dần rồi phải tắt lò. Mỗi lần vậy chờ nguội hai ngày, thuê bốn ' +
        'năm người chui vô cạy đập, vừa nóng vừa bụi, có bữa búa văng trúng chân. Đúng vụ lúa mà ngưng lò là ghe ' +
        'đậu đầy bến, lúa ẩm lên mộng. Thử bớt trấu, đổi cát sông cũng đỡ được vài bữa rồi đâu lại vào đấy.',
    },
    currentProcess: {
      vi:
        'Lò 10 tấn hơi một giờ kiểu thổi cát từ dưới lên, đốt trấu rời khoảng 60 tấn mỗi ngày. Cát thay ba tháng ' +
        'một lần, nhiệt trong lò chỉ có một cây đo nên thợ đoán là chính.',
    },
    figures: [
      { name: { vi: 'Số ngày chạy được giữa hai lần tắt lò' }, baseline: 17, target: 75, unit: 'ngày' },
      { name: { vi: 'Tiền thuê cạy xỉ và thiệt hại mỗi lần ngưng' }, baseline: 140, target: 30, unit: 'triệu đồng' },
    ],
    constraints: { vi: 'Vẫn phải đốt trấu của nhà máy, không chuyển sang than. Cải tạo phải xong trước vụ đông xuân.' },
    fields: ['203', '204'],
    trlMin: 7,
    trlMax: 9,
    modes: ['machinery-with-technology', 'turnkey', 'non-exclusive-licence'],
    budget: { min: 3_000_000_000, max: 9_000_000_000 },
    monthsToDeadline: 8,
    province: '91',
    expects: {
      vi: 'Đơn vị từng sửa dứt điểm cho lò trấu khác, cho qua xem tận mắt, hướng dẫn thợ lò ở lại ít nhất một tháng.',
    },
    anonymous: false,
    answeredBy: ['energy-t01'],
  },
  {
    key: 'energy-n03',
    organisation: 'energy-foods',
    title: { vi: 'Kho cá đông gặp giờ điện mắc là xót ruột' },
    problem: {
      vi:
        'Kho trữ cá của công ty 5.000 tấn, máy chạy suốt ngày đêm. Tiền điện mỗi tháng hơn 900 triệu, trong đó ' +
        'mấy tiếng buổi chiều tối giá gấp đôi gấp ba mà máy vẫn phải ì ạch chạy, vì tắt chừng tiếng rưỡi là cá ' +
        'chảy nước, bao bì rã. Mùa khô lại hay cúp điện, máy dầu yếu chỉ kéo nổi một nửa. Anh em tính mua thêm ' +
        'bình trữ điện mà hỏi giá thì ngợp. Cần cách nào đó ban đêm điện rẻ mình để dành, chiều xả ra xài, cá vẫn ' +
        'cứng.',
    },
    currentProcess: {
      vi:
        'Ba cụm máy amoniac, dàn quạt treo trần, đặt âm hai mươi độ. Thợ vận hành tắt bớt một cụm lúc sáu giờ ' +
        'chiều rồi canh nhiệt kế, thấy lên âm mười bảy là bật lại.',
    },
    figures: [
      { name: { vi: 'Điện xài trong mấy giờ giá cao' }, baseline: 3100, target: 900, unit: 'kWh/ngày' },
      { name: { vi: 'Thời gian cá còn cứng khi cúp điện' }, baseline: 3, target: 10, unit: 'giờ' },
    ],
    constraints: { vi: 'Không được dời hàng ra ngoài lúc thi công, không dùng chất có mùi ảnh hưởng thực phẩm.' },
    fields: ['203', '202'],
    trlMin: 6,
    trlMax: 9,
    modes: ['machinery-with-technology', 'technical-service', 'joint-development'],
    budget: { min: 1_000_000_000, max: 4_500_000_000 },
    monthsToDeadline: 10,
    province: '91',
    expects: { vi: 'Làm thử một buồng 600 tấn trước, đo hóa đơn điện ba tháng rồi mới tính làm hết.' },
    anonymous: false,
    answeredBy: ['energy-t06', 'energy-t09'],
  },
  {
    key: 'energy-n04',
    organisation: 'energy-paper',
    title: { vi: 'Dàn pin trên mái xưởng bám bụi dày, tiền điện thu về hụt dần' },
    problem: {
      vi:
        'Chúng tôi lắp gần 2 MW pin mặt trời trên mái xưởng từ bốn năm trước. Năm đầu thu tốt, sau tụt dần, giờ ' +
        'hụt gần một phần năm so với hồi mới lắp. Mái nằm cạnh bãi nguyên liệu nên bụi phủ vàng khè, mưa nhỏ ' +
        'xuống thành bùn khô cứng. Mỗi lần thuê người leo lên xịt nước mất ba ngày, tốn tiền, trơn trượt nguy ' +
        'hiểm, mà có tấm rửa xong vẫn không lên điện, chẳng biết hỏng chỗ nào.',
    },
    currentProcess: {
      vi:
        'Hai tháng thuê đội sáu người dùng vòi và chổi cán dài rửa một lần. Kiểm tra hư hỏng bằng cách nhìn số ' +
        'của bộ hòa lưới, thấy chuỗi nào thấp thì tháo từng tấm ra đo.',
    },
    figures: [
      { name: { vi: 'Điện thu được so với năm đầu' }, baseline: 81, target: 93, unit: '%' },
      { name: { vi: 'Tiền một lần vệ sinh cả mái' }, baseline: 24, target: 8, unit: 'triệu đồng' },
      { name: { vi: 'Số người phải leo mái mỗi lần' }, baseline: 6, target: 1, unit: 'người' },
    ],
    constraints: { vi: 'Mái tôn dốc 12 độ, lối đi hẹp, nước sạch trong khu rất thiếu vào mùa khô.' },
    fields: ['202'],
    trlMin: 7,
    trlMax: 9,
    modes: ['machinery-with-technology', 'technical-service', 'franchise'],
    budget: { min: 200_000_000, max: 700_000_000 },
    monthsToDeadline: 4,
    province: '24',
    expects: { vi: 'Làm thử trên một dãy mái, thấy số điện lên thật thì mua luôn hoặc ký vệ sinh theo năm.' },
    anonymous: true,
    answeredBy: ['energy-t07', 'energy-t08'],
  },
  {
    key: 'energy-n05',
    organisation: 'energy-paper',
    title: {
      vi: 'Máy nén gió chạy cả đêm dù xưởng nghỉ, điện nặng',
      en: 'Air compressors run all night with the factory idle',
    },
    problem: {
      vi:
        'Phòng máy gió có sáu con trục vít mua nhiều đợt, con to con nhỏ, mỗi con tự đóng ngắt một kiểu. Ban ngày ' +
        'gió lúc thừa lúc thiếu, máy gấp thùng đang chạy báo lỗi hụt hơi nên anh em cứ vặn áp lên cho chắc. Chủ ' +
        'nhật cả xưởng nghỉ mà hai con vẫn nổ máy vì gió xì đâu đó dọc ống, nghe xè xè mà tìm không ra. Riêng ' +
        'tiền điện phòng này gần 160 triệu một tháng, sếp hỏi hoài vì sao.',
      en:
        'Our compressor room holds six screw machines bought over the years, big and small, each cutting in and ' +
        'out on its own. By day there is now too much air, now too little; the box folders stop on low air, so ' +
        'people just turn the pressure up. On Sundays, with everyone off, two of them still run because air ' +
        'hisses away somewhere along the pipes and nobody can find where. That room alone costs nearly 160 ' +
        'million dong of power a month and the boss keeps asking why.',
    },
    currentProcess: {
      vi:
        'Áp đặt 8,2 bar cho toàn nhà máy. Thợ cơ điện đi nghe bằng tai và quệt nước xà phòng mỗi quý một lần, sửa ' +
        'được chỗ nào hay chỗ đó, không ghi số liệu.',
      en:
        'The whole site is held at 8.2 bar. Fitters walk round each quarter listening and brushing soapy water on ' +
        'joints, mend what they find and keep no figures.',
    },
    figures: [
      {
        name: { vi: 'Tiền điện phòng máy gió', en: 'Power bill of the compressor room' },
        baseline: 158,
        target: 115,
        unit: 'triệu đồng/tháng',
      },
      {
        name: { vi: 'Gió mất khi cả xưởng nghỉ', en: 'Air lost with the factory idle' },
        baseline: 30,
        target: 10,
        unit: '%',
      },
    ],
    constraints: {
      vi: 'Không mua thêm máy mới, không ngừng chuyền ngày thường.',
      en: 'No new compressors; no line stops on working days.',
    },
    fields: ['202', '203'],
    trlMin: 8,
    trlMax: 9,
    modes: ['technical-service', 'non-exclusive-licence', 'training'],
    budget: { min: 300_000_000, max: 900_000_000 },
    monthsToDeadline: 3,
    province: '24',
    expects: {
      vi: 'Đo trước đo sau rõ ràng, chỉ ra từng chỗ xì, cài đặt xong dạy thợ tự theo dõi.',
      en: 'Clear before-and-after measurement, every leak pointed out, and our fitters taught to keep watch ' + 'themselves.',
    },
    anonymous: false,
    answeredBy: ['energy-t05'],
  },
  {
    key: 'energy-n06',
    organisation: 'energy-paper',
    title: { vi: 'Phục hồi bình ắc quy chì xe nâng điện mau yếu, dung lượng tụt sớm' },
    problem: {
      vi:
        'Đội xe nâng điện 14 chiếc dùng bình ắc quy chì axit 48 V. Mới hai năm mà dung lượng còn hơn một nửa, sạc ' +
        'đầy chạy ba tiếng đã báo yếu, các hộc chênh điện áp nhau nhiều. Thay mới mỗi bộ hơn trăm triệu. Chúng ' +
        'tôi nghe nói bản cực bị đóng sunfat, có chỗ dùng xung điện hoặc hóa chất kéo lại được mà chưa biết ai ' +
        'làm nghiêm túc. Không có nhu cầu chuyển sang pin lithium vì bộ sạc và đối trọng xe đều theo bình chì.',
    },
    currentProcess: {
      vi:
        'Cuối ca cắm sạc tám tiếng, thợ châm nước cất mỗi tuần, cuối tháng đo tỉ trọng từng hộc. Bộ nào yếu hẳn ' +
        'thì bán ve chai và mua bộ mới.',
    },
    figures: [
      { name: { vi: 'Thời gian chạy sau một lần sạc' }, baseline: 3, target: 5.5, unit: 'giờ' },
      { name: { vi: 'Tuổi thọ một bộ bình' }, baseline: 2.5, target: 4, unit: 'năm' },
    ],
    constraints: { vi: 'Giữ nguyên bình chì axit và bộ sạc đang có; axit thải phải có đơn vị thu gom hợp pháp.' },
    fields: ['202', '204'],
    trlMin: 6,
    trlMax: 9,
    modes: ['technical-service', 'machinery-with-technology', 'training'],
    budget: { min: 150_000_000, max: 500_000_000 },
    monthsToDeadline: 5,
    province: '24',
    expects: { vi: 'Thử trên hai bộ yếu nhất, đo dung lượng trước và sau, bảo hành ít nhất một năm.' },
    anonymous: false,
    answeredBy: [],
  },
  {
    key: 'energy-n07',
    organisation: 'energy-foods',
    title: { vi: 'Tro trấu từ lò hơi chất thành núi, muốn lấy silic trắng đem bán' },
    problem: {
      vi:
        'Lò hơi của nhà máy đốt trấu mỗi ngày thải ra mười hai tấn tro, vừa bụi vừa choán bãi, thuê chở đi đổ còn ' +
        'bị dân chửi. Nghe nói trong tro trấu hầu hết là silic, tách ra được loại bột trắng mịn bán cho cao su, ' +
        'sơn, kem đánh răng rất được giá. Tro của tôi đen lẫn than vì lò cháy không hết, lại có kali cao. Chúng ' +
        'tôi muốn mua nguyên dây chuyền lấy silic vô định hình từ tro này, chứ không phải thay lò hay sửa lò.',
    },
    currentProcess: {
      vi:
        'Tro ướt vớt từ máng dập tro, phơi đống ngoài bãi, mỗi tuần bán một phần cho lò gạch giá hai trăm đồng ' +
        'một ký, còn lại thuê ghe chở đi lấp chỗ trũng.',
    },
    figures: [
      { name: { vi: 'Tro phải thuê đổ bỏ' }, baseline: 9, target: 1, unit: 'tấn/ngày' },
      { name: { vi: 'Giá bán thu được từ tro' }, baseline: 200, target: 6000, unit: 'đồng/kg' },
    ],
    constraints: { vi: 'Nước thải kiềm phải xử lý trong hàng rào nhà máy; mặt bằng còn 1.500 m².' },
    fields: ['204', '205'],
    trlMin: 6,
    trlMax: 9,
    modes: ['turnkey', 'non-exclusive-licence', 'joint-development'],
    budget: { min: 4_000_000_000, max: 12_000_000_000 },
    monthsToDeadline: 12,
    province: '91',
    expects: { vi: 'Phân tích thử mẫu tro, tính giá thành bột trắng, giới thiệu được đầu ra thì hợp tác lâu dài.' },
    anonymous: false,
    answeredBy: [],
  },
]
