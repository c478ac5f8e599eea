export default `
sầu riêng đang treo trái bự bằng cái nón tự nhiên rụng lộp độp cả đêm, sáng ra lượm mà khóc.
cắt non sợ người ta chửi, để già trên cây thì đêm nghe rớt cái bịch nứt toét, có cách nào biết cơm tới chưa mà khỏi bổ?
múi sầu riêng bị sượng, cháy múi, nhìn ngoài đẹp rực mà trong trắng nhách.
thân cây xì mủ nâu, cạo ra thối đen tới lõi, quét thuốc miết mà lá vẫn vàng.
nước mương mặn một phẩy mà ông anh tưới lỡ một cữ, lá cháy rụng sạch như mùa đông.
xoài cát chu bị ruồi đục, bổ ra giòi nhảy tưng tưng, cả xe bị trả.
bao trái bằng bọc giấy mưa rách nhẹp, nước đọng đít trái đen thui.
xoài chín dú bằng khí đá vàng ươm ngoài vỏ mà ăn chua lè, khách ăn một miếng là bỏ.
xoài keo chở qua biên giới kẹt ba ngày, vỏ đốm đen như tàn nhang.
bưởi da xanh năm nay tép khô lép, vắt không ra nước, trái nhẹ hều.
bưởi sần sùi như da cóc, bẻ ra còn mấy tép nhai như rơm.
cam sành chín nẫu rớt lăn đầy mương, ba ngàn một ký không ai tới bẻ.
lá cam vàng gân xanh, trái nhỏ xíu méo xẹo, ông kỹ sư biểu đốn bỏ nguyên vườn.
quýt hồng Lai Vung rụng trước Tết mười bữa, đất bùn ướt rễ thúi rễ hôi.
chanh không hạt vỏ bị da lu da cám, lái lựa ba lần còn một phần tư.
thanh long nổi đốm nâu như ghẻ, tai vàng héo, kho chê đổ cho bò.
cắt bông thanh long bỏ chất đống mục ruỗng, ruồi vàng sinh sôi quá trời.
chong đèn cho ra trái nghịch mùa mà bóng cháy, dây chuột cắn, tiền điện ăn hết.
chôm chôm râu héo đen sau một ngày, chạy xe đêm tưới nước đá vẫn xám.
nhãn xuồng bị chổi rồng, đọt quéo như cái chổi, bông khô queo.
dơi ăn nhãn đêm rớt như mưa, bao lưới từng chùm tốn công hơn tiền nhãn.
vải thiều Lục Ngạn ra khỏi vườn hai ngày là vỏ nâu xỉn, dù bên trong còn ngọt lịm.
mít Thái bị xơ đen, xẻ ra loang như mực đổ, chợ Thủ Đức từ chối.
mủ mít dính dao, tay, áo, chùi dầu hôi mới ra, mấy chị lột múi lột cả da tay.
hột mít luộc ăn không xuể, bỏ đống mọc mầm trắng, coi có làm ra bột chi không?
dừa năm nay treo, trái điếc, bổ ra ráo hoảnh, con đuông ăn ngọn gục đầu.
chuột khoét dừa lủng lỗ từ trên buồng, mỗi đêm rớt năm bảy trái.
nước dừa chặt ra một tiếng là hồng hồng rồi chua, vô chai sao cho khỏi thiu mà còn mùi tươi?
mụn dừa ướt nặng trịch đổ cả núi, nước nâu chảy ra sông cá chết.
ổi lê trồng đất cồn, sương xuống nứt trái, ruồi chích bên trong mềm xèo.
mận An Phước đỏ au mà ruột xốp, mưa một trận rụng đầy gốc.
chuối già cau xuất đi, cuống thúi đen, mở thùng ra chín vàng sớm cả nải.
chuối bị vàng lá từ dưới lên, chẻ thân có vòng nâu, mùi khó ngửi.
bẹ chuối đốn bỏ nằm la liệt, tước lấy sợi thì mủ ăn tay thâm sì.
thơm Cầu Đúc bữa nắng cháy một bên má, trắng bệch, bán làm nước ép còn bị ép giá.
mãng cầu gai thối trái khi còn xanh, rệp sáp trắng như phấn, kiến đen bu tới ngọn.
na Chi Lăng nhà cháu nứt trước khi chín, mưa ngâu một trận là thâm hết.
vú sữa Lò Rèn mướt da tím mà mủ còn dính môi, hái sớm quá đây mà.
măng cụt xì mủ vàng trong múi, nhìn vỏ đâu có biết, khách bẻ năm trái hư ba.
sa-pô chín mềm cùng lúc, ba ngày không bán kịp là thành rượu.
dưa hấu chở lên cửa khẩu nằm chờ, nước đỏ chảy xuống gầm xe chua lét.
gõ dưa nghe bộp bộp, dân trong nghề nói già, mà xẻ ra ruột trắng phớ.
dưa lưới nhà màng nứt cuống, nứt mặt, phấn trắng phủ lá như rắc bột.
bơ sáp chín nhớt đen quanh hột, bên ngoài xanh mướt, khách giận gọi video cho coi.
dâu tây Đà Lạt xuống Sài Gòn nhũn nước đỏ khay, mốc xám lông tơ.
hồng treo gió bị ruồi, trời mưa dầm mấy ngày là mốc đầu cuống.
táo Ninh Thuận trùm lưới mùng mà ruồi đục vẫn vô, chắc đẻ từ hồi trổ bông.
nho đỏ nổ trái, nước ngọt chảy xuống ong bu, giàn sập vì gió.
cà phê chín xanh lẫn lộn, tuốt một lượt, phơi ra đen lốm đốm.
mưa trái mùa ngay lúc phơi, hột cà lên mốc trắng, cắn nghe mùi đất.
rang ra lô này thơm lô kia khét, cái máy rang cũ nhiệt báo nhảy lung tung.
cà phê uống có vị chua lạ như dưa muối, thợ rang nói tại ủ thúng bịt lâu quá.
vỏ cà phê đổ đống cao như nhà, mưa rỉ nước đen, suối sủi bọt.
lá cà phê rỉ sắt vàng bột, rụng trơ cành, trái khô đét trên cây.
ve sầu chích rễ, đào lên nhúc nhích trắng hếu, cây ủ rũ giữa mùa mưa.
hái thuê một ngày ba trăm ngàn mà kiếm người đỏ mắt, tụi trẻ xuống Bình Dương hết.
tưới đợt ba thì hồ cạn, xe múc vét đáy tranh nhau múc cháo bùn.
trộm vô hái đêm cả cành, sáng ra cây trơ trụi gãy tét.
có cái máy nào lựa trái đỏ trái xanh lẹ lẹ cho nhà nông ít vốn không?
tiêu chết nhanh, bữa trước xanh um, bữa sau rụng đốt, rũ như luộc.
trụ gòn ngã đè dây tiêu đứt gốc, trụ bê tông thì nắng hấp nóng cháy rễ.
hột tiêu phơi bạt lẫn phân gà, đá, khách châu Âu bắt sàng ba bốn lượt.
ngâm tiêu lấy sọ thúi khủng khiếp, nước đen, xóm đòi đuổi đi.
tiêu lép nhẹ, bỏ vô nước nổi lều bều, lái trừ mười lăm phần trăm.
điều trổ bông gặp mưa, bông cháy đen như hơ lửa, mất mùa ba năm liền.
chẻ hột điều dầu ăn lột da tay, vàng ố móng, đeo găng thì chẻ chậm.
nhân điều vàng sém, bể vụn, dính dầu, giá rớt phân nửa.
trái điều chín rụng thúi cả vườn, vắt nước uống chát lè lưỡi, có xài vô việc gì không?
mủ cao su trời mưa trôi hết, chén đọng nước, mủ đông lợn cợn hôi rình.
mặt cạo khô miệng, cây đang sung tự nhiên tịt, cạo tới gỗ.
ruộng lúa sập lưng chừng trước ngày gặt, gió dông nằm rạp như ai lăn.
hột lúa đang ngậm sữa mà cổ bông thâm, sáng ra trắng xoá bông lép.
rầy cám bám gốc lúa dày như mè, bước xuống nó nhảy vô mặt.
lá lúa cuốn lại sâu nằm trong, trắng bạc từng chòm, xịt miết nó lờn.
ốc bươu vàng cắn mạ đêm, sáng ra mặt ruộng trống hoác như sân banh.
chuột phá đòng theo hình tròn giữa đám, rào nylon, đặt bẫy mà không hết.
lúa ma cỏ dại lẫn, lực lượng nhổ cỏ là mấy bà già sáu bảy chục tuổi lưng còng.
rơm đốt đồng khói mù đường, xe tông nhau, mà cày vùi thì ngộ độc lúa vàng.
lúa cắt ướt chất bao, qua đêm nóng ran, mọc mộng, hột gạo vàng như nghệ.
gạo xay ra gãy tấm nhiều, bạc bụng, thương lái thọc xiên coi rồi chê.
gạo nấu cơm nguội cứng khô, hồi mới nấu thì dẻo, ai mua cũng tưởng trộn.
mọt gạo bò đen thùng, sàng ra bay lên, vo gạo nổi lềnh bềnh.
gạo lứt hôi dầu sau một tháng, mùi ngai ngái như dầu cũ.
cám gạo để hai ngày khét, nghe nói ép lấy dầu, mà nhà máy nhỏ như tui thì ép kiểu chi?
trấu đổ đầy mé sông, ghe bít lối, gió bay vô mắt, nấu củi trấu thì máy ép mòn đầu trục như cạp.
sấy lúa vỉ ngang trộn tay, dưới đáy khô nứt, trên mặt ướt, bụi ngứa suốt đêm.
phân u-rê giả pha muối, rải xuống ruộng lúa trơ trơ, còn cháy rễ.
bắp nếp đang lớn bị sâu keo ăn lủng đọt, phân nó đùn như mùn cưa.
khoai lang tím sùng đục, luộc lên đắng nghét, hôi kiểu gì á.
khoai mì khảm lá xoăn tít, củ bằng ngón tay, hom giống ai bán cũng thề là sạch.
mía trổ cờ rỗng ruột, đường thấp, nhà máy hẹn xe hoài mía khô như củi.
đậu phộng nhổ lên trái lép, vỏ đen, phơi dính mưa mọc mốc xanh, ai dám ăn.
đậu xanh mọt lủng mỗi hột một lỗ, mở hũ ra bay cả bầy.
mè đen sàng hoài còn cát, cắn sạn một miếng là nhăn mặt.
hành tím Vĩnh Châu trữ trên giàn thúi nhũn, mọc mầm, mùi hăng nồng cả xóm.
tỏi Lý Sơn củ cô đơn ít xịu, cát hết, san hô nghiền riết đảo mòn.
ớt chỉ thiên thán thư nổi vòng tròn đen lõm, bán tươi không ai ăn, phơi thì trắng bệch.
hái ớt tay nóng rát đêm ngủ phải ngâm nước đá, quên mà dụi mắt thì thôi rồi.
rau muống nước kênh đỏ cọng, lá có màng nhớt, chợ nghi nhớt xe.
cải ngọt bị sâu tơ ăn còn gân, xịt thuốc hôm nay mai nó tung tăng như thường.
rau sạch nhà em lá lỗ chỗ, khách đòi sạch mà thấy lỗ lại không mua.
xà lách thuỷ canh ngày mưa nhão cổ rễ, nâu nhớt, ngửi mùi mương.
dàn bơm thuỷ canh nghẹt tảo, cúp điện một tiếng trưa nắng rau xụi lơ.
cà chua héo rũ khi còn xanh, cắt gốc nhúng nước chảy ra dịch trắng như sữa.
dưa leo quặn đầu, đèo đẹt, đắng nghét một đầu.
bầu bí thụ phấn tay vì ong bỏ đi, sáng nào cũng phải dậy bốn giờ chấm từng bông.
khổ qua vàng sớm ngay trên giàn, bẻ muộn một buổi là nứt đỏ lòm.
giá đỗ ủ ra ngắn cọng, rễ dài, nhớt tay, thúi nước, mẻ nào cũng nơm nớp.
rau giá người ta bỏ thuốc kích mập ú, còn tui làm thiệt thì ốm tong teo, chợ chê.
rau chở xe máy phơi nắng hai chục cây số, tới chợ héo xèo, phải tưới nước cống.
bạc hà, ngò gai gửi ra Bắc, ủ trong thùng nóng vàng nhớt.
măng tây thức đêm bẻ, trễ hai tiếng nở đầu, hạ loại.
nấm rơm tai dù, nở bung trước khi chợ mở, trắng bệch chảy nước.
meo nấm nhiễm mốc xanh, nguyên trại chua lòm, ủ rơm mà lạnh ngắt.
bịch phôi bào ngư bị con mạt, cầm tay ngứa, tai nấm quăn queo vàng khè.
nấm mèo phơi mưa nhớt, mốc trắng, rửa lại thì rã.
linh chi mọc cong như sừng, không ra tán, tại trại ngộp hơi phải hông?
nấm đùi gà nuôi phòng lạnh, máy lạnh hư một đêm đổ nước vàng hết cả kệ.
đông trùng lên được nửa hũ rồi ngã vàng, mốc lan như tơ nhện.
khoai môn chẻ ra sượng ngứa lưỡi, lá bị cháy vòng tròn như đồng xu.
sen lấy hạt bị thúi ngó, nước ruộng nóng, gương lép như tổ ong bỏ.
bông súng bán bó, phơi nắng cọng mềm xèo, ngâm nước lại thâm.
vạn thọ Tết nở sớm mười bữa, ba mươi Tết tàn xụi lơ, chất đống đập bỏ.
cúc mâm xôi Sa Đéc thúi lá chân, rễ nâu, tưới nước sông lợ là biết liền.
mai ghép nở bông trước đưa ông Táo, chủ vườn lấy nước đá đổ gốc hãm mà run.
đào Nhật Tân gặp nồm nóng nở bung hết giữa tháng chạp, cụ ngồi bậc thềm nhìn mà buồn.
tắc kiểng rụng trái khi chở bằng ghe, lắc một đêm còn lơ thơ.
hồng Mê Linh gục cổ sau một ngày cắm, cánh thâm mép, người mua trách.
hoa ly nụ bị cháy lá, nứt bẹ, năm nay bán theo cân cho bò ăn.
lan hồ điệp vận chuyển rụng nụ, nhện đỏ bám mặt dưới lá bạc trắng.
lan rừng đem về trồng xơ dừa, mưa ngâm thúi đọt chảy nước vàng.
bông huệ cúng rằm nở hết trong kho, cọng cong ngắc như cây cần câu.
sen ướp trà hái từ tinh mơ, mặt trời lên là hết thơm, công cốc.
chè Thái Nguyên vò xong nước đỏ, mất xanh, sao lửa quá tay cháy khét.
chè shan trên bản phơi gác bếp ám khói, khách thành phố uống nhăn mặt.
trà ướp lài xỉn mùi sau hai tuần, mở túi nghe toàn mùi giấy.
mắc ca cười vỏ, dầu trở mùi, nứt rồi kiến vô.
quế Trà Bồng vỏ mốc lưng, xe gom mưa ướt, mất dầu cay.
hồi Lạng Sơn sấy diêm sinh cho đỏ, khách kiểm ra trả, nhà cháu chỉ phơi thì đen.
gừng thúi mềm củ, ngửi như mắm, đào lên một phần là bỏ cả đám ruộng.
sả cắt nấu dầu, nồi hở, tinh dầu bay hết, bã nóng chất cháy ngầm.
nha đam gọt tay trầy, nhớt chảy trơn dao đứt thịt, lá để qua đêm vàng úa.
đinh lăng rửa không kỹ cát sạn, phơi mốc, vườn nhà thuốc không mua.
ca cao lên men thùng gỗ, đảo không đều có mùi giấm, mùi khói, Tây nếm rồi lắc đầu.
trái ca cao đen thối trên cây, sóc khoét lỗ.
vani trồng rào lưới công thụ phấn bằng tay, quả nứt đầu mốc, bao nhiêu công đổ sông.
tui trồng hai công sầu riêng, cây đi đọt ngay lúc đang nuôi trái, trái rớt như sung, biết chặn đọt kiểu nào?
mắt cua ra rồi mà gặp mưa đêm, cháy đen, khô quéo, coi như mất lứa bông.
có người chỉ lấy nilon phủ gốc cho khô, phủ xong rễ nghẹt, lá quằn như bị hơ.
xiết nước hai chục ngày, tới bữa thứ mười chín trời đổ mưa, tức muốn cắn cái mền.
lái cọc tiền rồi chê trái lệch hộc, bỏ cọc đi luôn, trái già trên cây ai mua bây giờ?
nhúng thuốc vàng cho đẹp vỏ, bên kia kiểm một cái là đuổi cả chục xe về.
vỏ sầu riêng chất đống gai chích chân trẻ nhỏ, mùi nồng, đốt thì khói trắng cay sè.
cơm tách múi cấp đông, xả ra chảy nước vữa như cháo, hột nứt.
má tui làm mứt vỏ bưởi mà the đắng, xả tám lần nước còn đắng, bỏ thì uổng.
bông bưởi rụng thơm ngát cả ngõ, muốn cất lấy mùi mà nồi nấu ra toàn hơi khét.
cành chiết bán cho khách dưới kinh, ba năm sau mới lòi ra trái chua, họ xách dao tới nhà.
vườn cam bị con nhện cám ăn, trái da bánh mì, xịt ban ngày chích mắt ban đêm chẳng thấy.
đất vườn nén chặt, xẻng xắn không lún, nước đứng trên mặt, rễ thiếu hơi vàng gân.
phân gà tươi bón thẳng gốc, giun bò lên chết, mùi hăng tới tận nhà mồ.
cỏ cú nhổ bữa nay mai lại lên, ông nội biểu trải chiếu rách cho nó ngộp.
thuốc cỏ hàng xóm bay qua, đám rau muống nhà tui xoắn như lò xo.
bay không người lái xịt xoài mà lá trên ướt lá dưới khô, nhện cười.
pin máy bay xịt được mười phút, giữa đồng không điện sạc, vác máy nổ theo nặng hơn xịt tay.
bình xịt điện đeo lưng rò thuốc xuống quần, tối về nổi mẩn, chóng mặt.
vợ pha thuốc bằng cây tre quậy, bọt văng trúng mắt, rửa giếng cả tiếng.
bao trái bằng túi vải không dệt mắc quá, túi báo thì chì dính da trái.
nhà lưới của em lưới đóng rêu tối hù, bên trong nóng như hầm, bọ phấn chui vô ở luôn.
tưới nhỏ giọt nghẹt đầu béc, hàng giữa chết khô hàng đầu úng nước.
ống tưới chuột cắn, kiến đục, mỗi sáng đi dò chỗ phun như suối.
nước bơm từ ao lục bình, lưới lọc mười phút xả một lần, tui ngồi canh riết cũng ngán.
có cây kim nào cắm vô đất nói tui nghe nay cần tưới hay chưa, mà đừng có sét?
mưa xong nắng gắt, ớt héo lá ngọn, tối tươi lại, ba ngày sau chết luôn.
ngâm lúa giống bằng nước ấm, canh không có nhiệt kế, thò cùi chỏ vô, chín mất hai bao.
sạ lan hao giống, chim sẻ bu, sạ cụm máy kẹt bùn, bữa nhả bữa không.
cấy dặm cả tuần, lưng đau như ai bẻ, con đỉa đeo ống quyển no căng.
mưa dầm lúa hè thu chín rụng, cắt lội sình, máy cắt công tính gấp đôi.
nước rút không kịp, lúa ngâm lên cây mạ trên bông, vịt ăn còn chê.
lò sấy xếp hàng hai ngày, lúa trong ghe nóng, bốc hơi như nồi xôi.
gạo thơm mà nấu lên hổng thơm, tại cất kho nóng hay người ta trộn?
hột bể nhiều vì phơi lộ nhựa, xe cán, trẻ đạp, vừa sạn vừa tấm.
thóc nhà bác cả mốc mờ, đem xát gạo vàng, cho lợn nó cũng lùi.
máy tách màu gạo mua cũ, cái vòi hơi bắn luôn hột tốt ra ngoài.
phơi rơm cuộn, gặp mưa mốc đen trong lõi, mở ra bụi xanh bay, bò ho.
lấy rơm làm nấm mà rơm dính thuốc cỏ, meo không chạy, bỏ trắng tay.
nước ngâm rơm vôi đổ ra mương, vàng như nước trà, cá sặc nổi.
cà phê nhà em xay bột nén ly giấy, tuần sau hết mùi, ngửi như bìa cạc-tông.
uống ly cà phê ngoài quán đen sánh mà nghi có bắp rang đậu nành, làm cách chi thử?
tui thử nhỏ vô nước lạnh thấy nó chìm liền, tan vàng, chắc trộn rồi chớ gì.
xay ra nóng, mùi bay mất nửa, cối mòn ra bột không đều, pha tắc phin.
phin giấy lọc hoài không xuống, khách ngó giọt mà nóng ruột.
sân phơi xi măng nứt, cỏ mọc, gà bươi, hột cà lẫn phân.
cà nhân chất bao ba tháng bạc trắng, nhẹ ký, mối xông lớp dưới.
giàn phơi nhà kính hấp hơi đọng nước nhỏ ngược xuống, hột đốm.
lột vỏ máy cũ cắt lẹm hột, nứt gãy, lên men đen từng vệt.
con mọt đục lỗ trái, hột nhẹ, thả nước nổi phân nửa, biết phun lúc nào?
nhà máy hoà tan xả bã thơm lừng mà nước rỉ đen đặc, ai xin chở cũng ngại.
trụ sống cho tiêu là cây lồng mức, chặt nhánh mỗi mùa, nhựa trắng dính mờ mắt.
rệp sáp dưới gốc trắng như bột năng, kiến vàng tha đi khắp, trị hoài trị huỷ.
hồ tiêu xanh muối lọ bị nâu, nước muối đục, nắp phồng.
tiêu xay bay mùi, để trên kệ chợ một tháng còn giống bột đất.
gai tiêu nhét trộn hột đu đủ, mấy người bán gian làm mang tiếng cả xã.
điều sấy gió nóng lớp vỏ lụa bám chặt, cạo dao nát hột.
bà con chẻ điều đen tay, đi đám cưới giấu tay trong túi áo.
dừa khô lột cọc tay, ngày ngàn trái, vai lệch xương, ai chế giùm cái máy nhẹ cho đàn bà?
dừa nạo lên men nóng tay, cơm dừa vàng, dầu ép ra chua.
kẹo dừa chảy nhão mùa mưa, dính giấy, bóc như bóc băng keo.
thạch dừa lỗ rỗ, mốc hồng, mẻ mỏng mẻ dày, giấm lấn mùi.
nước màu dừa khét đắng, kho cá đen sì.
nước mía ép để mười phút xám, có cách gì đóng chai bán xa mà vẫn xanh?
đường thốt nốt nấu bằng vỏ trấu, bụi tro bay vô, thỏi mềm nhão nhoẹt trong bao.
nước thốt nốt hứng từ tối sáng chua ngay, leo cây bằng thang tre té gãy tay hoài.
mật mía phên làng tui có ong ruồi đậu đen, vải mùng phủ dính bết.
chè xanh hái máy lẫn lá già với cành, sao ra bồm, vàng đọt.
sâm Ngọc Linh giả trồng bên chậu, lá y hệt, người mua mất trăm triệu.
gùi nếp rẫy xuống chợ, người Kinh chê lẫn tẻ, tui tuốt tay từng bông mà.
rẫy dốc mưa cuốn đất màu xuống suối, mùa sau đá lòi, bắp lùn tới gối.
trồng keo mấy mùa đất bạc, suối cạn, cây gãy ngang theo bão.
voi về phá chuối, mía, khua thùng đốt lửa la khản giọng nó còn quay lại ngó.
khỉ bẻ bắp non liệng đầy rẫy, khôn dữ, thấy đàn bà là nó không sợ.
nhím gặm gốc dừa con, heo rừng ủi nát khoai, bẫy thì bị phạt.
chim két ăn lúa trổ, căng dây băng từ rè rè tuần đầu còn sợ, tuần sau nó đậu lên.
bù nhìn rơm cho mặc áo mới, mấy con quạ đậu trên nón.
hoa Tết tính theo lịch mà thời tiết đổi, tháng mười nóng như tháng tư, cành giâm mục.
chong đèn cúc phá giấc nửa đêm, cúp điện hai hôm, bông trổ sớm lùn tịt.
cúc đại đoá cành gãy ngang khi gỡ lưới, mỗi cây mười ngàn mà xót.
vô chậu đất lẫn tro trấu tươi, rễ cháy, cây khựng tới rằm vẫn chưa nhúc nhích.
mai vàng bị bọ trĩ, đọt đen quăn, lá rụng sạch trước tháng chạp.
bón thúc ra nụ quá tay, nụ bung lụa sớm rồi khô như bông giấy.
thuê xe chở kiểng lên thành phố, công an giao thông phạt quá khổ, lời còn ly cà phê.
chậu xi măng mới trồng lan bị nóng vôi, rễ teo như dây thun.
rêu mọc chậu xanh lè, ốc sên ăn chồi non mới nhú đêm qua.
hoa cắt cành Đà Lạt chở bốc mùi lá ủng, thùng giấy ướt sụm.
bông đồng tiền cổ gục, phải lồng ống hút, một vạn cành lồng muốn chết.
ngâm cọng hoa bằng đường với nước tẩy như trên mạng chỉ, nước đục hôi, bông vẫn tàn.
cái gì nhỏ vô bình cho hoa tươi mười ngày mà chó mèo uống không sao, chị bán giùm em?
làm hoa khô bị xám, lọt mọt, bán cho quán hai tháng rụng lả tả.
nấm mối mùa mưa bứng lên một buổi là nở, giòi đục chân, bán chớp nhoáng.
nấm tràm đắng nghét luộc ba nước, người không quen ăn vô trợn mắt.
em trồng nấm trong nhà lá, sương sớm đọng giọt, tai nấm úng nước trong suốt.
hấp bịch phôi bằng thùng phuy, hơi thoát kẽ, chín không tới, mốc lên như rừng.
nút bông ướt, chuột cắn bịch, nhện mạt chui, phòng ủ có mùi cơm thiu.
bã nấm đổ bờ mương mọc mốc cam, tụi nhỏ đạp chơi ho hết lớp.
thu nấm trễ một giờ cánh úp ra, bào tử bay trắng vách, thợ tức ngực.
nấm bào ngư tươi chở thùng xốp bít bùng, mở ra chảy nước vàng, nhớt tay.
nhà kho tỏi Phan Rang mùa mưa, tép mọc mầm, vỏ đen như muội.
tỏi đen nấu nồi cơm điện đắng, khô queo, mở nắp cay xộc mũi.
củ cải muối Sóc Trăng sẫm, có mùi thum thủm, khách quen mới dám ăn.
dưa kiệu mềm nhũn, váng trắng, Tết chưa tới phải đổ.
cải chua nổi váng, khú, bốc mùi như nước ao, má nói tại nước máy có thuốc.
rau rừng phơi bếp khói đen thui, bó mười lăm ngàn ai mua cho.
su su cuốn bị phấn trắng, đọt cứng xơ, xe tải chờ ngoài dốc tính giờ.
cà rốt nứt dọc, đầu xanh, rửa máy trầy vỏ nâu thâm qua đêm.
khoai tây Trung Quốc trộn đất đỏ giả Đà Lạt, chà nước là biết, mà chợ ai chà?
khoai tây mình mọc mầm xanh, bỏ kho tối không máy lạnh giữ được mấy tuần chị?
bắp cải sâu khoang ăn tổ trong ruột, ngoài láng bóng, chẻ ra phân xanh.
bông cải trắng phơi nắng vàng, tím, phải bẻ lá che, hai sào mất ba công.
đậu bắp già một ngày là xơ, hái sáng chiều đã gân guốc.
đậu que rỉ sắt chấm đỏ, rụng lá từ gốc, chờ chi cho trái.
hẹ lá đốm trắng, thúi gốc, cắt lứa thứ ba là tàn.
rau mầm nhà chung cư mốc chân tơ, hôi chua, con em ăn thử nhăn mặt.
rau thơm gói giấy báo, tới trưa đen như tẩm mực.
mùa mưa chợ đầu mối rau dập chất núi, nước cải đen chảy, xúc đổ cả đêm.
tui gom rau dập nuôi trùn, trùn chết vì thuốc, biết tin ai bây giờ.
hợp đồng bao tiêu kêu mua hết, tới vụ mưa họ tắt máy, hành lá chất cao bằng đầu.
nhà báo tới chụp hình giải cứu, bán được hai tấn trên bốn chục tấn, còn lại cày vùi.
cán bộ khuyên chuyển cây, chuyển ba lần rồi, nợ cũ chồng nợ mới.
mấy ông ơi, xã tui đất phèn, nước chua, có giống chi chịu được mà bán có tiền?
ở Gò Nổi đất phù sa, lụt hắn cuốn hết dưa, năm mô cũng rứa mà vẫn cứ trồng.
thửa ruộng mạ tui sát đường tàu, gạch đá văng xuống, cấy đứt chân.
gió Lào thổi mười bữa ni, lúa trổ bạc phếch, cau cũng cháy lá.
vườn thanh trà của mệ tui ngập lụt hai tuần, nước rút cây rụng lá rồi chết dần.
ném trồng cát Quảng Trị bị cháy đầu lá, o tui xót đứt ruột mà chẳng biết hỏi ai.
ngoài Bắc nhà cháu, vải được mùa thì mất giá, quả chín rụng đầy gốc gà chẳng buồn mổ.
bưởi Diễn để Tết bôi vôi cuống, vẫn xốp múi, nhạt như nước ốc.
cam Cao Phong bị thối rễ, chặt cả đồi, bác chủ ngồi thẫn thờ hút thuốc lào.
mận Mộc Châu rét đậm bị mưa đá, quả sẹo chi chít, lái trả năm nghìn một cân.
rau muống nước nhà bà dính bọ nhảy, lá thủng như rây, hái chẳng ai mua.
anh ơi, lái hẹn thứ bảy vô cắt mà giờ này chưa thấy tăm hơi, trái thì chín tới nơi rồi.
ở đây ai cũng than thiếu nhân công, tới mùa hái phải năn nỉ từng người, bao cơm bao cả nước đá.
tui muốn bán thẳng cho người ăn, khỏi qua ba bốn tay lái, mà chẳng biết bắt đầu từ đâu.
con trai tui đem mấy trái lên trường thử, nó nói đường đủ rồi mà axit còn cao, để thêm năm ngày nữa.
nhà vườn bên cạnh xài màng trắng phủ đất, cỏ ít hẳn, còn bên tui nhổ miết gãy cả móng tay.
hợp tác xã mới sắm kho mát mà chia lịch gửi hàng không đều, người có quen thì gửi trước.
cho em hỏi bao nhiêu độ thì giữ bơ được lâu mà không bị thâm ruột, em để tủ lạnh nhà là đen hết.
khách bên Nhật hỏi từng bữa xịt thuốc gì, ngày nào, ai xịt, mà sổ tui mối ăn mất phân nửa.
tới mùa nước nổi, vườn bốn bề là nước, đi thăm từng gốc phải bơi xuồng, thấy lá rũ mà bất lực.
bà con dặn nhau đừng hái vội, mà thiếu tiền đóng học cho con thì biết nhịn tới chừng nào.
hôm bữa coi truyền hình thấy người ta gói trái cây bằng lớp màng ăn được, không biết thiệt hay quảng cáo.
xe tải đậu đầu dốc, chuyền từng sọt qua cây cầu ván, tới chiều mới được một tấn rưỡi, trái bầm lên bầm xuống.
nếu trồng xen gừng dưới tán thì có bị tranh phân không chú, tại đất nhà cháu chỉ có ba sào.
tui già rồi, leo không nổi nữa, mà mướn người leo thì họ đòi chia đôi, thành ra trái cứ rụng cho kiến ăn.
giá lên thì hết hàng, có hàng thì giá xuống, cái vòng lẩn quẩn đó tui đi đã hai chục năm.
máy rửa trái cây cũ quay mạnh quá, trái va nhau lụp cụp, hôm sau nổi vết thâm tròn tròn.
mấy bà phân loại ngồi chồm hổm cả ngày, đứng dậy nghe xương kêu rắc rắc, ai chế cái bàn chuyền cho đỡ mỏi.
mẻ sấy đầu thì dẻo thơm, mẻ sau quên trở mặt nên bên khô cong bên còn ướt rượt.
nhờ thầy coi giùm tấm hình lá này, đốm vàng có viền nâu là nó bị nấm hay thiếu chất?
tụi cháu ở Krông Pắk, đường đất trơn như mỡ, hái xong còn phải đợi ráo đường mới chở ra được.
`
